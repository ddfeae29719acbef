using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.CodeFixes.Rules.Declaration;

/// <summary>TWF0001: makes the flow, and the types around it, partial; also where the compiler misses the second part first.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NotPartialFix)), Shared]
public sealed class NotPartialFix : SyntaxFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [NotPartial.Descriptor.Id, "CS0751", "CS8795"];

    private protected override IEnumerable<SyntaxChange> ChangesFor(MarkedSyntax marked, CancellationToken cancellationToken)
    {
        var types = Modifiers.TypesAt(marked.Node).ToList();
        var missing = types.FindAll(type => !type.Modifiers.Any(SyntaxKind.PartialKeyword));
        return missing.Count > 0 && marked.Model.GetDeclaredSymbol(types[0], cancellationToken)?.Attribute(KnownNames.VoiceFlowAttribute) is not null
            ? [new SyntaxChange("Make it partial", marked.Root.ReplaceNodes(missing, static (_, type) => Modifiers.MadePartial(type)))]
            : [];
    }
}

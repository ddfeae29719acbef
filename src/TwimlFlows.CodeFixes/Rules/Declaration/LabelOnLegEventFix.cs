using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.CodeFixes.Rules.Declaration;

/// <summary>TWF0022: takes the Label out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LabelOnLegEventFix)), Shared]
public sealed class LabelOnLegEventFix : SyntaxFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [LabelOnLegEvent.Descriptor.Id];

    private protected override IEnumerable<SyntaxChange> ChangesFor(MarkedSyntax marked, CancellationToken cancellationToken) =>
        marked.Node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { } label
            ? [new SyntaxChange("Take 'Label' out", marked.Root.RemoveNode(label, SyntaxRemoveOptions.KeepNoTrivia)!)]
            : [];
}

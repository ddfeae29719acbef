using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.CodeFixes.Rules.Declaration;

/// <summary>TWF0030: lets the project see the type, not its file alone.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FlowFileLocalFix)), Shared]
public sealed class FlowFileLocalFix : SyntaxFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [FlowFileLocal.Descriptor.Id];

    private protected override IEnumerable<SyntaxChange> ChangesFor(MarkedSyntax marked, CancellationToken cancellationToken) =>
        from type in Modifiers.TypesAt(marked.Node)
        from word in type.Modifiers
        where word.IsKind(SyntaxKind.FileKeyword)
        select new SyntaxChange(
            "Make it internal",
            marked.Root.ReplaceToken(word, SyntaxFactory.Token(SyntaxKind.InternalKeyword).WithTriviaFrom(word)));
}

using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.CodeFixes.Rules.Declaration;

/// <summary>TWF0028: takes out the keyword that keeps the host from making the flow.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FlowNotMakeableFix)), Shared]
public sealed class FlowNotMakeableFix : SyntaxFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [FlowNotMakeable.Descriptor.Id];

    private protected override IEnumerable<SyntaxChange> ChangesFor(MarkedSyntax marked, CancellationToken cancellationToken) =>
        from flow in Modifiers.TypesAt(marked.Node).Take(1)
        where marked.Hint is not null
        select new SyntaxChange($"Take '{marked.Hint}' out", marked.Root.ReplaceNode(flow, Modifiers.Without(flow, SyntaxFacts.GetKeywordKind(marked.Hint!))));
}

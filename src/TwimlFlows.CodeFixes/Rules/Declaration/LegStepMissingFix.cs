using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.CodeFixes.Rules.Declaration;

/// <summary>TWF0007: names the step that the flow's other operations name in that place.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LegStepMissingFix)), Shared]
public sealed class LegStepMissingFix : SyntaxFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [LegStepMissing.Descriptor.Id];

    private protected override IEnumerable<SyntaxChange> ChangesFor(MarkedSyntax marked, CancellationToken cancellationToken) =>
        from syntax in OperationSyntax.At(marked, cancellationToken)
        let steps = syntax.All.Select(operation => operation[marked.Hint]).OfType<string>().Distinct().ToList()
        where steps.Count == 1
        select new SyntaxChange($"Write {marked.Hint} = nameof({steps[0]})", syntax.With(marked.Hint!, steps[0]));
}

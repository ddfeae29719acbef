using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.CodeFixes.Rules.Declaration;

/// <summary>TWF0011: names one of the steps that could end the call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EndStepUnknownFix)), Shared]
public sealed class EndStepUnknownFix : SyntaxFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [EndStepUnknown.Descriptor.Id];

    private protected override IEnumerable<SyntaxChange> ChangesFor(MarkedSyntax marked, CancellationToken cancellationToken) =>
        from syntax in OperationSyntax.At(marked, cancellationToken)
        from step in marked.Hint!.Split([','], StringSplitOptions.RemoveEmptyEntries)
        select new SyntaxChange($"Release the caller to '{step}'", syntax.With("End", step), step);
}

using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.CodeFixes.Rules.Declaration;

/// <summary>TWF0013: takes out the later End, so that the first one is the flow's.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EndStepsDifferFix)), Shared]
public sealed class EndStepsDifferFix : SyntaxFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [EndStepsDiffer.Descriptor.Id];

    private protected override IEnumerable<SyntaxChange> ChangesFor(MarkedSyntax marked, CancellationToken cancellationToken) =>
        from syntax in OperationSyntax.At(marked, cancellationToken)
        select new SyntaxChange("Take 'End' out", syntax.Without("End"));
}

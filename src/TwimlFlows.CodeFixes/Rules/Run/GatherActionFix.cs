using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Rules.Run;

namespace TwimlFlows.CodeFixes.Rules.Run;

/// <summary>TWF1076: leads the input to the flow's only step that takes it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GatherActionFix)), Shared]
public sealed class GatherActionFix : LiteralFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [GatherWithoutAction.Id];

    private protected override LiteralChange? ChangeFor(MarkedElement marked, CancellationToken cancellationToken) =>
        StepChoice.OnlyTaking(marked.Flow, KnownNames.GatherResult) is { } step
            ? new LiteralChange($"Lead the input to '{step.Name}'", marked.Insert(marked.Element, ("action", marked.LinkTo(step))))
            : null;
}

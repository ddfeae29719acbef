using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Rules.Flow;

namespace TwimlFlows.CodeFixes.Rules.Flow;

/// <summary>TWF2007: leads the action to the flow's only step that takes the result of a queue.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ParkWithoutResultFix)), Shared]
public sealed class ParkWithoutResultFix : LiteralFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [ParkWithoutResult.Id];

    private protected override LiteralChange? ChangeFor(MarkedElement marked, CancellationToken cancellationToken)
    {
        if (StepChoice.OnlyTaking(marked.Flow, KnownNames.QueueResult) is not { } step)
        {
            return null;
        }

        var link = marked.LinkTo(step);
        var title = $"Tell '{step.Name}' how the leg left the queue";
        if (marked.Element.Attribute("action") is { } action)
        {
            return new LiteralChange(title, new TextChange(marked.SpanOf(action.ValueSpan), link));
        }

        var insert = marked.InsertAfter(marked.Element, "waitUrl", ("action", link));
        return marked.SpanBehind(marked.Element) is { Length: > 0 } dead
            ? new LiteralChange(title, insert, new TextChange(dead, ""))
            : new LiteralChange(title, insert);
    }
}

using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Rules.Flow;
using TwimlFlows.Analyzers.Rules.Run;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.CodeFixes.Rules.Flow;

/// <summary>TWF1075, TWF2005 and TWF2012: lets a document that just stops ask for its own step again.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AskAgainFix)), Shared]
public sealed class AskAgainFix : LiteralFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [OtherEnds.Id, RoomFallsSilent.Id, GatherWithoutWayOn.Id];

    private protected override LiteralChange? ChangeFor(MarkedElement marked, CancellationToken cancellationToken) =>
        marked.Literal.Step is { } step && DocumentRun.Of(marked.Literal) is { End: DocumentEnd.RunsOut, Last: { } last } && last.Element == marked.Element
            ? new LiteralChange($"Ask for '{step.Name}' again", marked.InsertBehind(last.Element, [.. PauseOf(marked), marked.RedirectTo(step)]))
            : null;

    /// <summary>A wait whose round is short would ask without a break; with the Pause a round stays as short as TWF2006 wants it.</summary>
    private static IEnumerable<string> PauseOf(MarkedElement marked)
    {
        var document = marked.Literal.Document;
        return marked.Rule == OtherEnds.Id
            && DocumentRun.Of(marked.Literal).LeastSeconds is < 5 and var seconds
            && !document.Verbs.Any(verb => verb is TwimlElement { Name: "Play" or "Gather" })
                ? [marked.Style.Pause(Math.Min(12, (int)(OtherTooSlow.MostSeconds - seconds)))]
                : [];
    }
}

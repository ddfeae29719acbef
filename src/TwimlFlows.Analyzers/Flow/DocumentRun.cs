using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>What a document does when it runs, as far as that can be read from it.</summary>
/// <param name="End">How it ends.</param>
/// <param name="Last">The verb that it ends with; null when it has none.</param>
/// <param name="Next">The step that it leads on to, when that is known.</param>
/// <param name="IsCertain">False when something stands before the end that may take the call elsewhere, or is not seen here.</param>
/// <param name="LeastSeconds">How long it takes at the least.</param>
internal sealed record DocumentRun(DocumentEnd End, TwimlElement? Last, IMethodSymbol? Next, bool IsCertain, double LeastSeconds)
{
    internal static DocumentRun Of(TwimlDocument document)
    {
        var isCertain = true;
        var seconds = 0.0;
        TwimlElement? last = null;
        foreach (var node in document.Verbs.Where(node => node.IsSomething))
        {
            last = node as TwimlElement;
            if (last is null)
            {
                isCertain = false;
                continue;
            }

            seconds += VerbLength.LeastSecondsOf(document, last);
            if (last.Name == "Redirect")
            {
                return new DocumentRun(DocumentEnd.LeadsOn, last, WayOut.Through(last).Step, isCertain, seconds);
            }

            if (last.Name is "Hangup" or "Reject")
            {
                return new DocumentRun(DocumentEnd.HangsUp, last, null, isCertain, seconds);
            }

            if (last.Name == "Leave")
            {
                return new DocumentRun(DocumentEnd.Leaves, last, null, isCertain, seconds);
            }

            isCertain &= OnlyTakesTime(last);
        }

        return new DocumentRun(DocumentEnd.RunsOut, last, null, isCertain, seconds);
    }

    /// <summary>Whether the next verb follows for certain, unless the caller acts.</summary>
    private static bool OnlyTakesTime(TwimlElement verb) =>
        verb.Name is "Say" or "Play" or "Pause" || (verb.Name == "Gather" && verb.Attribute("actionOnEmptyResult") is null);
}

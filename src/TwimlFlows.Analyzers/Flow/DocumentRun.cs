using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>What a document does when it runs, as far as that can be read from it.</summary>
/// <param name="End">How it ends.</param>
/// <param name="Last">The verb that it ends with; null when it has none.</param>
/// <param name="Next">The step that it leads on to, when that is known.</param>
/// <param name="IsCertain">False when something stands before the end that may take the call elsewhere, or is not seen here.</param>
/// <param name="LeastSeconds">How long it takes at the least.</param>
/// <param name="Passed">The verbs that run before the last one.</param>
internal sealed record DocumentRun(DocumentEnd End, RunVerb? Last, IMethodSymbol? Next, bool IsCertain, double LeastSeconds, IReadOnlyList<RunVerb> Passed)
{
    /// <summary>The run of a literal by itself: what its holes hold is not seen.</summary>
    internal static DocumentRun Of(TwimlSource source) => Of(RunSequence.Of(source.Document.Verbs, source, _ => null));

    internal static DocumentRun Of(RunSequence sequence)
    {
        var isCertain = true;
        var seconds = 0.0;
        var passed = new List<RunVerb>();
        var isUnseen = false;
        foreach (var verb in InOneLine(sequence))
        {
            isUnseen = verb is null;
            if (verb is null)
            {
                isCertain = false;
                continue;
            }

            seconds += VerbLength.LeastSecondsOf(verb.Source.Document, verb.Element);
            if (EndOf(verb) is { } end)
            {
                return new DocumentRun(end, verb, end == DocumentEnd.LeadsOn ? WayOut.Through(verb.Element).Step : null, isCertain, seconds, passed);
            }

            passed.Add(verb);
            isCertain &= OnlyTakesTime(verb);
        }

        return new DocumentRun(DocumentEnd.RunsOut, isUnseen ? null : passed.LastOrDefault(), null, isCertain, seconds, passed);
    }

    /// <summary>The verbs one after the other, and null for a choice among several, or for what is not seen.</summary>
    private static IEnumerable<RunVerb?> InOneLine(RunSequence sequence) => sequence.Items.SelectMany(item => item switch
    {
        RunVerb verb => [verb],
        RunInsert { Alternatives: { Count: 1 } only } => InOneLine(only[0]),
        _ => new RunVerb?[] { null },
    });

    private static DocumentEnd? EndOf(RunVerb verb) => verb.Name switch
    {
        "Redirect" => DocumentEnd.LeadsOn,
        "Hangup" or "Reject" => DocumentEnd.HangsUp,
        "Leave" => DocumentEnd.Leaves,
        _ => null,
    };

    /// <summary>Whether the next verb follows for certain, unless the caller acts.</summary>
    private static bool OnlyTakesTime(RunVerb verb) =>
        verb.Name is "Say" or "Play" or "Pause" || (verb.Name == "Gather" && verb.Element.Attribute("actionOnEmptyResult") is null);
}

using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>TWF2013: what a leg on hold hears in its queue takes it out of there, whatever happens.</summary>
internal sealed class MusicEndsHold : FlowRule
{
    internal const string Id = "TWF2013";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "Hold music that ends the hold",
        "'{0}' is what a caller on hold hears, and <{1}> ends it: after one round {2}. Take it out; in a queue Twilio asks for the music again by itself.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/enqueue"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Any;

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken)
    {
        var reported = new HashSet<FlowDocument>();
        foreach (var step in flow.Places.ParkedFirst)
        {
            var ends = new List<FlowDocument>();
            if (AlwaysEnds(flow, step, new HashSet<string>(StringComparer.Ordinal), ends))
            {
                // What a room may not play at all, TWF2002 speaks of.
                foreach (var document in ends.Where(document => !flow.Places.PlayInRoom(document) && reported.Add(document)))
                {
                    yield return Diagnostic.Create(_descriptor, document.LocationOfEnd, step, document.Run.Last!.Name, Consequence(document.Run.End));
                }
            }
        }
    }

    /// <summary>Whether every document of a step ends the wait. One that plays on may end it in another document, after some time for example.</summary>
    private static bool AlwaysEnds(FlowGraph flow, string step, HashSet<string> seen, List<FlowDocument> ends)
    {
        var documents = flow.DocumentsOf(step).ToList();
        return seen.Add(step) && flow.KnowsAllOf(step) && documents.Count > 0 && documents.TrueForAll(document =>
        {
            switch (document.Run)
            {
                case { IsCertain: true, Last.Name: "Hangup" or "Leave" }:
                    ends.Add(document);
                    return true;
                case { IsCertain: true, Next: { } next }:
                    return SymbolEqualityComparer.Default.Equals(next.ContainingType, flow.Flow) && AlwaysEnds(flow, next.Name, seen, ends);
                default:
                    return false;
            }
        });
    }

    private static string Consequence(DocumentEnd end) => end == DocumentEnd.Leaves
        ? "the caller falls out of the queue, and nobody can bring them back to the other party"
        : "the caller is cut off, and the other party waits for nobody";
}

using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>TWF2005: the step in which the partner of a held leg waits does not keep it.</summary>
internal sealed class OtherEnds : FlowRule
{
    internal const string Id = "TWF2005";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A wait that ends",
        "'{0}' is where a party waits while the other is on hold, and {1}: that party is cut off, and the one on hold never gets it back. End it with <Redirect>{{{2}}}</Redirect>.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/redirect"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Any;

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken) =>
        from step in flow.Roles.HoldsLegs ? flow.Roles.Other : []
        from document in Ending(flow, step)
        select Diagnostic.Create(_descriptor, document.LocationOfEnd, step, Reason(document.Run.End), flow.LinkIn(document, step));

    private static IEnumerable<FlowDocument> Ending(FlowGraph flow, string step)
    {
        var documents = flow.DocumentsOf(step).ToList();
        var ways = documents.ConvertAll(document => WaitLoop.ComesBack(flow, document.Run, step));

        // A step that comes back in one document may end the wait in another, after many rounds for example. What it may
        // hardly mean is a document of its own that just stops.
        var mayEnd = !flow.KnowsAllOf(step) || ways.Any(way => way != false);
        return documents.Where((document, index) =>
            ways[index] == false && (!mayEnd || (document.Run.End == DocumentEnd.RunsOut && document.Literal.Step?.Name == step)));
    }

    private static string Reason(DocumentEnd end) => end switch
    {
        DocumentEnd.HangsUp => "it hangs up here",
        DocumentEnd.LeadsOn => "what follows here never comes back to it",
        _ => "its document ends here",
    };
}

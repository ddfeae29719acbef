using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>TWF2012: what people hear who wait in a room comes to an end, and silence follows.</summary>
internal sealed class RoomFallsSilent : FlowRule
{
    internal const string Id = "TWF2012";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "Hold music that falls silent",
        "'{0}' is played to people {1}, where Twilio does not ask for it again: when it is over they hear nothing any more. End it with <Redirect>{{{2}}}</Redirect>.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/conference"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Any;

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken)
    {
        foreach (var document in flow.Documents.Where(document => flow.Places.PlayInRoom(document) && FallsSilent(document)))
        {
            if (document.StepAmong(flow.Places.StepsAt(DocumentPlace.OnHold)) is { } held)
            {
                yield return Diagnostic.Create(_descriptor, document.LocationOfEnd, held, "on hold", flow.LinkIn(document, held));
            }
            else if (document.StepAmong(flow.Places.StepsAt(DocumentPlace.InRoom)) is { } waiting)
            {
                yield return Diagnostic.Create(_descriptor, document.LocationOfEnd, waiting, "who wait in a room", flow.LinkIn(document, waiting));
            }
        }
    }

    /// <summary>Who writes nothing but pauses wants silence; of a verb that may not stand there TWF2002 speaks.</summary>
    private static bool FallsSilent(FlowDocument document) =>
        document.Run is { End: DocumentEnd.RunsOut, IsCertain: true }
        && !document.Verbs("Gather").Any()
        && document.Course.Verbs.Any(verb => verb.Name is "Say" or "Play")
        && !document.Course.Verbs.Any(verb => VerbLength.IsEndless(verb.Source.Document, verb.Element));
}

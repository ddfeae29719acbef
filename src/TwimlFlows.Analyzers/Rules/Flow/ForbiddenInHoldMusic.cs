using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>
/// TWF2002: what people hear who wait holds a verb that Twilio does not run there. Of a misspelt one another rule speaks, and of
/// what it may be meant for nothing is known.
/// </summary>
internal sealed class ForbiddenInHoldMusic : FlowRule
{
    private const string Silence = "it raises error 13238, and they hear silence";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF2002",
        "A verb that hold music may not have",
        "'{0}' is played to people {1}, where Twilio runs only {2}: {3}. Take <{4}> out.",
        DiagnosticSeverity.Error,
        HelpLink.Error(13238));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken) =>
        from document in flow.Documents
        from verb in document.Content.Verbs.OfType<TwimlElement>()
        where verb.Name is not ("Say" or "Play" or "Pause" or "Redirect") && TwimlCatalogue.Voice.Knows(verb.Name)
        select OfRoom(flow, document, verb) ?? OfQueue(flow, document, verb) into diagnostic
        where diagnostic is not null
        select diagnostic;

    /// <summary>What a room forbids is said of the room, even if a queue forbids it too.</summary>
    private static Diagnostic? OfRoom(FlowGraph flow, FlowDocument document, TwimlElement verb)
    {
        const string allowed = "Say, Play, Pause and Redirect";
        return document.StepAmong(flow.Places.StepsAt(DocumentPlace.OnHold)) is { } held ? Report(document, verb, held, "on hold", allowed, Silence)
            : document.StepAmong(flow.Places.StepsAt(DocumentPlace.InRoom)) is { } waiting ? Report(document, verb, waiting, "who wait in a room", allowed, Silence)
            : null;
    }

    private static Diagnostic? OfQueue(FlowGraph flow, FlowDocument document, TwimlElement verb) =>
        verb.Name is not ("Gather" or "Leave" or "Hangup") && document.StepAmong(flow.Places.StepsAt(DocumentPlace.InQueue)) is { } step
            ? Report(document, verb, step, "who wait in a queue", "Say, Play, Pause, Gather, Redirect, Leave and Hangup", "it throws them out of the queue with the QueueResult error")
            : null;

    private static Diagnostic Report(FlowDocument document, TwimlElement verb, string step, string place, string allowed, string consequence) =>
        Diagnostic.Create(_descriptor, document.LocationOf(verb), step, place, allowed, consequence, verb.Name);
}

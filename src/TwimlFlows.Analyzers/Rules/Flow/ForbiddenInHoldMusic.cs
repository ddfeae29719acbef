using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>
/// TWF2002: what people hear who wait holds a verb that Twilio does not run there. Of a misspelt one another rule speaks, and of
/// what it may be meant for nothing is known.
/// </summary>
internal sealed class ForbiddenInHoldMusic : FlowRule
{
    private const string Silence = "it raises error 13238, and they hear silence";

    private static readonly DocumentContext _room = TwimlCatalogue.ContextOf("conference-wait");
    private static readonly DocumentContext _queue = TwimlCatalogue.ContextOf("enqueue-wait");

    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF2002",
        "A verb that hold music may not have",
        "'{0}' is played to people {1}, where Twilio runs only {2}: {3}. Take <{4}> out.",
        DiagnosticSeverity.Error,
        HelpLink.Error(13238));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Any;

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken) =>
        from document in flow.Documents
        where flow.Places.Play(document)
        from verb in document.Course.Verbs
        where !_room.Allowed.Contains(verb.Name) && TwimlCatalogue.Voice.Knows(verb.Name)
        select OfRoom(flow, document, verb) ?? OfQueue(flow, document, verb) into diagnostic
        where diagnostic is not null
        select diagnostic;

    /// <summary>What a room forbids is said of the room, even if a queue forbids it too.</summary>
    private static Diagnostic? OfRoom(FlowGraph flow, FlowDocument document, RunVerb verb) =>
        document.StepAmong(flow.Places.StepsAt(DocumentPlace.OnHold)) is { } held ? Report(verb, held, "on hold", _room, Silence)
        : document.StepAmong(flow.Places.StepsAt(DocumentPlace.InRoom)) is { } waiting ? Report(verb, waiting, "who wait in a room", _room, Silence)
        : null;

    private static Diagnostic? OfQueue(FlowGraph flow, FlowDocument document, RunVerb verb) =>
        !_queue.Allowed.Contains(verb.Name) && document.StepAmong(flow.Places.StepsAt(DocumentPlace.InQueue)) is { } step
            ? Report(verb, step, "who wait in a queue", _queue, "it throws them out of the queue with the QueueResult error")
            : null;

    private static Diagnostic Report(RunVerb verb, string step, string place, DocumentContext context, string consequence) =>
        Diagnostic.Create(_descriptor, verb.Location, step, place, context.InWords, consequence, verb.Name);
}

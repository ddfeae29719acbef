using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>TWF2017: what somebody hears who is just taken out of a queue holds a verb that Twilio does not name for it.</summary>
internal sealed class VerbInQueueWhisper : FlowRule
{
    private static readonly DocumentContext _context = TwimlCatalogue.ContextOf("queue-url");

    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF2017",
        "A verb that the url of a Queue may not have",
        "'{0}' is played to whoever is just taken out of a queue, where Twilio runs only {1}: with <{2}> the two may never be connected. Take it out.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/queue"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken) =>
        from document in flow.Documents
        let step = document.StepAmong(flow.Places.StepsAt(DocumentPlace.QueueWhisper))
        where step is not null
        from verb in document.Content.Verbs.OfType<TwimlElement>()
        where TwimlCatalogue.Voice.Knows(verb.Name) && !_context.Allowed.Contains(verb.Name)
        select Diagnostic.Create(_descriptor, document.LocationOf(verb), step, _context.InWords, verb.Name);
}

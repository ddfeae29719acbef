using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Flow;

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

    internal override Traits LooksAt => Traits.Any;

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken) =>
        from found in flow.VerbsAt(DocumentPlace.QueueWhisper)
        where TwimlCatalogue.Voice.Knows(found.Verb.Name) && !_context.Allowed.Contains(found.Verb.Name)
        select Diagnostic.Create(_descriptor, found.Verb.Location, found.Step, _context.InWords, found.Verb.Name);
}

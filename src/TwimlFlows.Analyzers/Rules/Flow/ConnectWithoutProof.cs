using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>TWF2010: nothing tells this flow that a resume has connected the two.</summary>
internal sealed class ConnectWithoutProof : FlowRule
{
    internal const string Id = "TWF2010";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A resume that nothing confirms",
        "{0}, so nothing tells this flow that the two talk again: every resume ends as Unconfirmed, and the next hold may be refused. Give the Queue a url with a link to a step that takes a QueueWhisper{1}",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/queue"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Queue;

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken) =>
        from found in QueueDials.Of(flow)
        let url = found.Queue.Element.Attribute("url")
        where url is null ? found.Queue.Element.Lacks("url") : url.Holes.Count == 0
        select Diagnostic.Create(
            _descriptor,
            found.Queue.Location,
            url is null ? "This Queue has no url" : "The url of this Queue is no link of this app",
            StepChoice.AnyTakes(flow.Flow, KnownNames.QueueWhisper) ? "." : ": " + NewStep.Connected);
}

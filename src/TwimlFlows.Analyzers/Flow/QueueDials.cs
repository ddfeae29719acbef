using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>The Dials by which a resume fetches a held leg out of its queue.</summary>
internal static class QueueDials
{
    internal static IEnumerable<(FlowDocument Document, TwimlElement Dial, TwimlElement Queue)> Of(FlowGraph flow) =>
        from document in flow.Roles.HoldsLegs ? flow.DocumentsOf(flow.Roles.Connect) : []
        from dial in document.Verbs("Dial")
        from queue in dial.Elements
        where queue.Name == "Queue"
        select (document, dial, queue);
}

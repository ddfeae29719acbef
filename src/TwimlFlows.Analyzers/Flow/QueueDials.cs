using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>The Dials by which a resume fetches a held leg out of its queue.</summary>
internal static class QueueDials
{
    internal static IEnumerable<(FlowDocument Document, RunVerb Dial, RunVerb Queue)> Of(FlowGraph flow) =>
        from document in flow.Roles.HoldsLegs ? flow.DocumentsOf(flow.Roles.Connect) : []
        from dial in document.Verbs("Dial")
        from queue in flow.Fragments.ReadInside(dial).Verbs
        where queue.Name == "Queue"
        select (document, dial, queue);
}

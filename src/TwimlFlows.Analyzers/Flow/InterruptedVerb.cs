using TwimlFlows.Analyzers.Rules.Document;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>A verb that a hold may end, where the way on is none that a hold can use.</summary>
/// <param name="Document">The document that it runs in.</param>
/// <param name="Verb">The verb.</param>
/// <param name="Way">How the leg goes on then.</param>
internal sealed record InterruptedVerb(FlowDocument Document, RunVerb Verb, WayOut Way)
{
    /// <summary>Those of a flow. Where a Dial has no way on at all TWF1001 speaks of it.</summary>
    internal static IEnumerable<InterruptedVerb> In(FlowGraph flow) =>
        from interrupted in LegDials.Of(flow).Select(found => (found.Document, Verb: found.Dial)).Concat(OfOperations(flow))
        let way = WayOut.Of(interrupted.Document, interrupted.Verb)
        where way.Kind is WayOutKind.None or WayOutKind.Address or WayOutKind.Verb
        where way.Kind != WayOutKind.None || !DialWithoutWayOn.SpeaksOf(interrupted.Verb, flow.Roles)
        select new InterruptedVerb(interrupted.Document, interrupted.Verb, way);

    private static IEnumerable<(FlowDocument Document, RunVerb Verb)> OfOperations(FlowGraph flow) =>
        from document in flow.Roles.HoldsLegs ? flow.Documents : []
        from verb in document.Course.Verbs
        where ((verb.Name == "Enqueue" && document.StepAmong(flow.Roles.Park) is not null)
                || (verb.Name == "Dial" && document.StepAmong(flow.Roles.Connect) is not null && !LegDials.MayHoldRoom(flow, verb)))
            && document.MayRun(verb)
        select (document, verb);
}

using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>TWF2003: a hold ends a verb, and the way on behind it is no link, so nobody can lead the leg to where it waits.</summary>
internal sealed class WayOutOfHold : FlowRule
{
    internal const string Id = "TWF2003";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A way on that no hold can use",
        "{0} ends this {1} of '{2}', and {3}: {4}. {5}",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/api/call-resource#update-a-call-resource"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    /// <summary>The verbs that a hold may end, and how the leg goes on then.</summary>
    internal static IEnumerable<(FlowDocument Document, TwimlElement Verb, WayOut Way)> In(FlowGraph flow) =>
        from interrupted in LegDials.Of(flow).Select(found => (found.Document, Verb: found.Dial)).Concat(OfOperations(flow))
        let way = WayOut.Of(interrupted.Document.Content, interrupted.Verb)
        where way.Kind is WayOutKind.None or WayOutKind.Address or WayOutKind.Verb
        where way.Kind != WayOutKind.None || !IsOfOtherRule(flow, interrupted.Document)
        select (interrupted.Document, interrupted.Verb, way);

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken) =>
        from found in In(flow)
        let ofResume = found.Document.StepAmong(flow.Roles.Park) ?? found.Document.StepAmong(flow.Roles.Connect)
        select Diagnostic.Create(
            _descriptor,
            found.Document.LocationOf(found.Verb),
            ofResume is null ? "A hold" : "A hold that follows a resume",
            found.Verb.Name,
            ofResume ?? found.Document.Literal.Step?.Name ?? found.Document.Steps.First(),
            Reason(found.Way),
            Consequence(found.Document.Content, found.Way, ofResume is not null),
            Remedy(flow.Flow, found.Document, found.Verb));

    private static IEnumerable<(FlowDocument Document, TwimlElement Verb)> OfOperations(FlowGraph flow) =>
        from document in flow.Roles.HoldsLegs ? flow.Documents : []
        from verb in document.Content.Verbs.OfType<TwimlElement>()
        where (verb.Name == "Enqueue" && document.StepAmong(flow.Roles.Park) is not null)
            || (verb.Name == "Dial" && document.StepAmong(flow.Roles.Connect) is not null && !LegDials.MayHoldRoom(verb))
        select (document, verb);

    /// <summary>TWF1001 speaks of every Dial without any way on in what a step itself returns, but for those of a resume.</summary>
    private static bool IsOfOtherRule(FlowGraph flow, FlowDocument document) =>
        document.Literal.Step is { } step && !flow.Roles.Park.Contains(step.Name) && !flow.Roles.Connect.Contains(step.Name);

    private static string Reason(WayOut way) => way switch
    {
        { Kind: WayOutKind.None } => "nothing follows it",
        { Kind: WayOutKind.Verb } => $"<{way.Next!.Name}> follows it",
        { Next: null } => "its action is no link to a step",
        _ => "the Redirect behind it is no link to a step",
    };

    /// <summary>Verbs that only take their time are heard before the leg is led on, if a link follows them.</summary>
    private static string Consequence(TwimlDocument document, WayOut way, bool isOfResume) =>
        way.Kind == WayOutKind.Verb
        && document.Verbs.SkipWhile(node => node != way.Next).FirstOrDefault(IsNoDelay) is TwimlElement { Name: "Redirect" } redirect
        && WayOut.Through(redirect).Kind is WayOutKind.Link or WayOutKind.Unknown
            ? "whoever was in it hears that first, at every hold"
            : $"whoever was in it is {(way.Kind == WayOutKind.None ? "cut off" : "lost there")}{(isOfResume ? "" : " at the first hold")}, instead of waiting";

    private static string Remedy(INamedTypeSymbol flow, FlowDocument document, TwimlElement verb) => verb.Name == "Enqueue"
        ? "Give it an action with a link to a step that takes a QueueResult" + (StepChoice.AnyTakes(flow, KnownNames.QueueResult) ? "." : ": " + NewStep.Unparked)
        : "Put a Redirect with a link to a step right behind it, or give it an action with such a link"
            + (StepChoice.BehindDial(flow, document.Literal.Method!).Any() ? "." : ": " + NewStep.CallOver);

    private static bool IsNoDelay(TwimlNode node) => node.IsSomething && node is not TwimlElement { Name: "Say" or "Play" or "Pause" };
}

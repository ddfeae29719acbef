using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Run;

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

    internal override Traits LooksAt => Traits.Any;

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken) =>
        from found in flow.Interrupted
        let ofResume = found.Document.StepAmong(flow.Roles.Park) ?? found.Document.StepAmong(flow.Roles.Connect)
        select Diagnostic.Create(
            _descriptor,
            found.Verb.Location,
            ofResume is null ? "A hold" : "A hold that follows a resume",
            found.Verb.Name,
            ofResume ?? found.Document.Literal.Step?.Name ?? found.Document.Steps.First(),
            Reason(found.Way),
            Consequence(found.Document, found.Way, ofResume is not null),
            Remedy(flow.Flow, found.Document, found.Verb.Name));

    private static string Reason(WayOut way) => way switch
    {
        { Kind: WayOutKind.None } => "nothing follows it",
        { Kind: WayOutKind.Verb } => $"<{way.Next!.Name}> follows it",
        { Next: null } => "its action is no link to a step",
        _ => "the Redirect behind it is no link to a step",
    };

    /// <summary>Verbs that only take their time are heard before the leg is led on, if a link follows them.</summary>
    private static string Consequence(FlowDocument document, WayOut way, bool isOfResume) =>
        way.Kind == WayOutKind.Verb
        && document.Course.Verbs.SkipWhile(verb => verb.Element != way.Next).FirstOrDefault(IsNoDelay) is { Name: "Redirect" } redirect
        && WayOut.Through(redirect.Element).Kind is WayOutKind.Link or WayOutKind.Unknown
            ? "whoever was in it hears that first, at every hold"
            : $"whoever was in it is {(way.Kind == WayOutKind.None ? "cut off" : "lost there")}{(isOfResume ? "" : " at the first hold")}, instead of waiting";

    private static string Remedy(INamedTypeSymbol flow, FlowDocument document, string verb) => verb == "Enqueue"
        ? "Give it an action with a link to a step that takes a QueueResult" + (StepChoice.AnyTakes(flow, KnownNames.QueueResult) ? "." : ": " + NewStep.Unparked)
        : "Put a Redirect with a link to a step right behind it, or give it an action with such a link"
            + (StepChoice.BehindDial(flow, document.Literal.Method!).Any() ? "." : ": " + NewStep.CallOver);

    private static bool IsNoDelay(RunVerb verb) => verb.Name is not ("Say" or "Play" or "Pause");
}

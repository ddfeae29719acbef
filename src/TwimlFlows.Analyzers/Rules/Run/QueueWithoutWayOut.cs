using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>TWF1090: a queue whose music never offers a way out.</summary>
internal sealed class QueueWithoutWayOut : RunRule
{
    internal const string Id = "TWF1090";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A queue that nobody can leave",
        "'{0}' is played to people in a queue, and nothing in it ever lets them out: where nobody fetches them they wait until they give up. Offer a Gather, or answer with <Leave/> after some QueueTime.",
        DiagnosticSeverity.Info,
        HelpLink.Page("voice/twiml/leave"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Any;

    internal override IEnumerable<Diagnostic> Analyze(RunDocument document) =>
        document.InFlow is { } played && document.Flow is { } flow
        && played.StepAmong(flow.Places.StepsAt(DocumentPlace.InQueue)) is { } step
        && played.StepAmong(flow.Places.Parked) is null
        && !flow.Literals.Any(literal => literal.Document.Elements().Any(element => element.Name == "Queue"))
        && IsHoldDeclared(flow)
        && flow.KnowsAllOf(step)
        && flow.DocumentsOf(flow.Places.StepsAt(DocumentPlace.InQueue)).First() == played
        && !flow.Places.StepsAt(DocumentPlace.InQueue).Any(one => !flow.KnowsAllOf(one) || flow.DocumentsOf(one).Any(LetsOut))
            ? [Diagnostic.Create(_descriptor, played.LocationOfEnd, step)]
            : [];

    /// <summary>Where a hold between two legs is declared wrongly the queue may be its own, and TWF0xxx speaks of it.</summary>
    private static bool IsHoldDeclared(FlowGraph flow) =>
        flow.Roles.Park.All(park => flow.DocumentsOf(park).Any()) && (flow.Roles.HoldsLegs || flow.Roles.Connect.Count == 0);

    private static bool LetsOut(FlowDocument document) =>
        document.Course.Verbs.Any(verb => verb.Name is "Leave" or "Gather" or "Hangup" || (verb.Name == "Redirect" && WayOut.Through(verb.Element).Step is null))
        || document.Course.Unseen.Any();
}

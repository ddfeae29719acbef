using TwimlFlows.Analyzers.Run;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>The Dials that ring somebody: each joins the call to a leg of its own, which a hold takes away again.</summary>
internal static class LegDials
{
    /// <summary>Those of a flow that holds legs; what its holds and resumes run themselves, or play, is looked at by rules of its own.</summary>
    internal static IEnumerable<(FlowDocument Document, RunVerb Dial)> Of(FlowGraph flow) =>
        from document in flow.Roles.HoldsLegs ? flow.Documents : []
        where document.StepAmong(flow.Roles.Park) is null && document.StepAmong(flow.Roles.Connect) is null && !flow.Places.Play(document)
        from dial in document.Verbs("Dial")
        where (HasNumberAsText(dial.Element) || Nouns(flow, dial).Any()) && document.MayRun(dial)
        select (document, dial);

    /// <summary>The nouns of a Dial that each ring one leg.</summary>
    internal static IEnumerable<RunVerb> Nouns(FlowGraph flow, RunVerb dial) =>
        flow.Fragments.ReadInside(dial).Verbs.Where(noun => noun.Name is "Number" or "Client" or "Sip");

    /// <summary>Whether the number stands in the Dial itself.</summary>
    internal static bool HasNumberAsText(TwimlElement dial) => dial.Children.Any(IsText);

    /// <summary>Whether it leads into a room, which it leaves when the room is over; a fragment may hold one.</summary>
    internal static bool MayHoldRoom(TwimlElement dial) => dial.Children.Any(child =>
        child is TwimlElement { Name: "Conference" } or TwimlHoleNode { Hole.Kind: TwimlHoleKind.Fragment });

    /// <summary>The same, with what its holes hold.</summary>
    internal static bool MayHoldRoom(FlowGraph flow, RunVerb dial) =>
        MayHoldRoom(dial.Element) && flow.Fragments.ReadInside(dial) is var nouns && (nouns.Unseen.Any() || nouns.Verbs.Any(noun => noun.Name == "Conference"));

    internal static bool IsText(TwimlNode node) => node is TwimlTextNode { IsBlank: false } or TwimlHoleNode { Hole.Kind: TwimlHoleKind.Value };
}

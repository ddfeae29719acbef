using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>The Dials that ring somebody: each joins the call to a leg of its own, which a hold takes away again.</summary>
internal static class LegDials
{
    /// <summary>Those of a flow that holds legs; what its holds and resumes run themselves, or play, is looked at by rules of its own.</summary>
    internal static IEnumerable<(FlowDocument Document, TwimlElement Dial)> Of(FlowGraph flow) =>
        from document in flow.Roles.HoldsLegs ? flow.Documents : []
        where document.StepAmong(flow.Roles.Park) is null && document.StepAmong(flow.Roles.Connect) is null && !flow.Places.Play(document)
        from dial in document.Verbs("Dial")
        where HasNumberAsText(dial) || Nouns(dial).Any()
        select (document, dial);

    /// <summary>The nouns of a Dial that each ring one leg.</summary>
    internal static IEnumerable<TwimlElement> Nouns(TwimlElement dial) =>
        dial.Elements.Where(noun => noun.Name is "Number" or "Client" or "Sip");

    /// <summary>Whether the number stands in the Dial itself.</summary>
    internal static bool HasNumberAsText(TwimlElement dial) => dial.Children.Any(IsText);

    /// <summary>Whether it leads into a room, which it leaves when the room is over; a fragment may hold one.</summary>
    internal static bool MayHoldRoom(TwimlElement dial) => dial.Children.Any(child =>
        child is TwimlElement { Name: "Conference" } or TwimlHoleNode { Hole.Kind: TwimlHoleKind.Fragment });

    internal static bool IsText(TwimlNode node) => node is TwimlTextNode { IsBlank: false } or TwimlHoleNode { Hole.Kind: TwimlHoleKind.Value };
}

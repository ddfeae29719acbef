using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules;

/// <summary>Tells what stands in a document by what it is made of.</summary>
internal static class TraitReader
{
    /// <summary>The elements that rules are about. An element that only the other kind of document knows counts as well.</summary>
    private static readonly Dictionary<string, Traits> _elements = new(StringComparer.Ordinal)
    {
        ["Dial"] = Traits.Dial,
        ["Number"] = Traits.PhoneNumber,
        ["Client"] = Traits.Client,
        ["Identity"] = Traits.Client,
        ["Sip"] = Traits.Sip,
        ["Uri"] = Traits.Sip,
        ["Conference"] = Traits.Conference,
        ["Queue"] = Traits.Queue,
        ["Enqueue"] = Traits.Enqueue,
        ["Task"] = Traits.Task,
        ["Connect"] = Traits.Connect,
        ["Start"] = Traits.Start,
        ["Stop"] = Traits.Start,
        ["Gather"] = Traits.Gather,
        ["Record"] = Traits.Record,
        ["Say"] = Traits.Say,
        ["Play"] = Traits.Play,
        ["Pause"] = Traits.Pause,
        ["Redirect"] = Traits.Redirect,
        ["Reject"] = Traits.Reject,
        ["Hangup"] = Traits.Hangup,
        ["Leave"] = Traits.Leave,
        ["Message"] = Traits.Message,
        ["Sms"] = Traits.Message,
    };

    /// <summary>What an element is, known or not.</summary>
    internal static Traits OfName(string element) => _elements.TryGetValue(element, out var trait) ? trait : Traits.None;

    /// <summary>What any element of its name has.</summary>
    internal static Traits Of(ElementInfo element) =>
        (element.IsDeprecated ? Traits.Deprecated : Traits.None)
        | (element.NeedsChild ? Traits.NeedsChild : Traits.None)
        | (element.Required.Count > 0 ? Traits.NeedsAttribute : Traits.None);

    /// <summary>What an attribute is whose value is written out.</summary>
    internal static Traits Of(AttributeInfo attribute) =>
        OfKind(attribute.Kind)
        | (attribute.Pattern is null ? Traits.None : Traits.Pattern)
        | (attribute.IsDeprecated || attribute.DeprecatedWords is not null ? Traits.Deprecated : Traits.None);

    /// <summary>What an attribute is, whatever its value is.</summary>
    internal static Traits OfAttribute(string name) => Traits.Attribute | name switch
    {
        "voice" => Traits.Voice,
        "loop" => Traits.Loop,
        "participantLabel" => Traits.Label,
        _ => Traits.None,
    };

    /// <summary>What a hole in an attribute is.</summary>
    internal static Traits InTag(TwimlHole hole) => hole.Kind switch
    {
        TwimlHoleKind.Link => Traits.Link,
        TwimlHoleKind.Fragment => Traits.FragmentInTag,
        _ => Traits.ValueInTag,
    };

    /// <summary>What a hole between tags is.</summary>
    internal static Traits BetweenTags(TwimlHole hole) => hole.Kind switch
    {
        TwimlHoleKind.Link => Traits.Link,
        TwimlHoleKind.Fragment => Traits.FragmentBetweenTags,
        TwimlHoleKind.Unknown => Traits.FragmentBetweenTags | Traits.ValueBetweenTags,
        _ => Traits.ValueBetweenTags,
    };

    private static Traits OfKind(ValueKind kind) => kind switch
    {
        ValueKind.Boolean => Traits.Boolean,
        ValueKind.Url => Traits.Url,
        ValueKind.Word => Traits.Word,
        ValueKind.Words => Traits.Word | Traits.List,
        ValueKind.Text => Traits.None,
        ValueKind.Texts => Traits.List,
        ValueKind.Integers => Traits.Number | Traits.List,
        _ => Traits.Number,
    };
}

using System.Text.RegularExpressions;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>
/// Weighs what stands in a Response: other services answer with one too, and have a Message, a Record or a Status in it. What makes
/// no sense as TwiML is a slip in a document that is TwiML for certain, and in any other a sign that it is none.
/// </summary>
internal static class TwimlSigns
{
    /// <summary>Verbs that other XML hardly has.</summary>
    private static readonly HashSet<string> _ownVerbs = new(StringComparer.Ordinal) { "Dial", "Enqueue", "Gather", "Hangup", "Say" };

    /// <summary>Attributes that an element of any XML may have.</summary>
    private static readonly HashSet<string> _commonAttributes = new(StringComparer.Ordinal) { "from", "id", "label", "name", "status", "to", "type", "url", "value" };

    /// <summary>What stands in a pattern for a document, and in no document.</summary>
    private static readonly Regex _pattern = new(@"\\[sSdDwWbB]|\.[*+]|\[\^", RegexOptions.CultureInvariant);

    /// <summary>Whether it is a verb that other XML hardly has.</summary>
    internal static bool IsOwnVerb(string name) => _ownVerbs.Contains(name);

    /// <summary>Whether nothing says that the Response is another service's, or a pattern for one.</summary>
    internal static bool AreIn(TwimlElement response, TwimlText text)
    {
        var isOdd = response.Attributes.Exists(attribute => !attribute.Name.Contains(":"));
        var isCertain = false;
        var open = new Stack<(TwimlElement Element, string? Place)>();
        Push(response, response.Name);
        while (open.Count > 0)
        {
            var (element, place) = open.Pop();
            var info = Find(element.Name, place) ?? Meant(element.Name, place);
            if (info is null && place != "Say")
            {
                return false;
            }

            isOdd |= info is null || IsOdd(element, info, place);
            isCertain |= info is not null && IsOwn(element, info, place);
            Push(element, info?.Name);
        }

        return (isCertain || !isOdd) && !_pattern.IsMatch(text.Characters);

        void Push(TwimlElement parent, string? place)
        {
            foreach (var element in parent.Elements)
            {
                open.Push((element, place));
            }
        }
    }

    /// <summary>Whether only TwiML has such an element, its letters cased or mixed up as they may be: a verb of its own, or something with a place or an attribute that Twilio gave it.</summary>
    private static bool IsOwn(TwimlElement element, ElementInfo info, string? place) => place == PlainDocument.Root
        ? _ownVerbs.Any(verb => string.Equals(verb, element.Name, StringComparison.OrdinalIgnoreCase) || Spelling.IsSwap(element.Name, verb))
            || element.Attributes.Exists(attribute => info.Attribute(attribute.Name) is not null && !_commonAttributes.Contains(attribute.Name))
        : info.Name == element.Name && info.Parents.Contains(place);

    /// <summary>Whether Twilio would make anything of it but what its author meant.</summary>
    private static bool IsOdd(TwimlElement element, ElementInfo info, string? place) =>
        info.Name != element.Name
        || !info.Parents.Contains(place)
        || element.Attributes.Exists(attribute => info.Attribute(attribute.Name) is null && !info.IsOpen && !attribute.Name.Contains(":"))
        || (info.Text == TextRule.None && element.Children.Exists(node => node is TwimlTextNode { IsBlank: false }));

    private static ElementInfo? Find(string name, string? place) => TwimlCatalogue.Voice.Find(name, place) ?? TwimlCatalogue.Messaging.Find(name, place);

    /// <summary>The element that a misspelt name is meant for.</summary>
    private static ElementInfo? Meant(string name, string? place) =>
        Spelling.Nearest(name, place is null ? TwimlCatalogue.Voice.Names : TwimlCatalogue.Voice.ChildrenOf(place).Concat(TwimlCatalogue.Messaging.ChildrenOf(place))) is { } meant ? Find(meant, place) : null;
}

using System.Xml.Linq;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Tests.Rules.Vocabulary;

/// <summary>Changes that each attribute and element allows by itself: names, numbers, lengths, and what goes together.</summary>
internal static class UsageSabotage
{
    internal static IEnumerable<(string Rule, Action<XElement> Change)> Changes(TwimlCatalogue catalogue, XElement element)
    {
        var info = catalogue.Find(element.Name.LocalName, element.Parent?.Name.LocalName)!;
        return Outdated(catalogue, info, element)
            .Concat(info.Text != TextRule.None && !element.HasElements && element.Value.Length > 0 ? Texts(info, element) : [])
            .Concat(Whole(catalogue, element))
            .Concat(info.Name == "Dial" ? Dials(element) : [])
            .Concat(Pairs(info, element));
    }

    private static IEnumerable<(string Rule, Action<XElement> Change)> Outdated(TwimlCatalogue catalogue, ElementInfo info, XElement element)
    {
        foreach (var attribute in info.Attributes.Where(attribute => attribute.IsDeprecated && element.Attribute(attribute.Name) is null))
        {
            yield return (nameof(Analyzers.Rules.Vocabulary.Outdated), one => one.SetAttributeValue(attribute.Name, attribute.Kind == ValueKind.Boolean ? "true" : "/next"));
        }

        foreach (var child in catalogue.Elements.Where(child => child.IsDeprecated && child.Parents.Contains(info.Name)))
        {
            yield return (nameof(Analyzers.Rules.Vocabulary.Outdated), one => one.Add(new XElement(child.Name, "text")));
        }

        if (info.Attribute("voice")?.DeprecatedWords is { } words)
        {
            yield return (nameof(Analyzers.Rules.Vocabulary.Outdated), one => one.SetAttributeValue("voice", words.All[0]));
        }
    }

    private static IEnumerable<(string Rule, Action<XElement> Change)> Texts(ElementInfo info, XElement element)
    {
        if (info.MaxText is { } most)
        {
            yield return (nameof(TextTooLong), one => one.Value = new string('a', most + 1));
        }

        foreach (var (rule, text) in Texts(info.Name, element.Parent!.Name.LocalName))
        {
            yield return (rule, one => one.Value = text);
        }
    }

    private static IEnumerable<(string Rule, string Text)> Texts(string name, string parent) => (name, parent) switch
    {
        ("Say", _) => [(nameof(TextTooLong), new string('a', 4097))],
        ("Dial" or "Number", _) => [(nameof(PhoneNumberInvalid), "0049301234567"), (nameof(PhoneNumberInvalid), "+2105551234567")],
        ("Client" or "Identity", _) => [(nameof(ClientPrefixed), "client:jo")],
        ("Sip", "Refer") => [(nameof(SipAddressInvalid), "jo@phones.example.com")],
        ("Sip" or "Uri", _) =>
        [
            (nameof(SipAddressInvalid), "jo@phones.example.com"),
            (nameof(SipToTwilioDomain), "sip:phones.sip.twilio.com"),
            (nameof(SipHeaderRefused), "sip:jo@phones.example.com?Order=7"),
        ],
        ("Task", _) => [(nameof(JsonInvalid), "{name: 1}")],
        _ => [],
    };

    private static IEnumerable<(string Rule, Action<XElement> Change)> Whole(TwimlCatalogue catalogue, XElement element)
    {
        if (element.Parent is not null)
        {
            yield break;
        }

        var isOfMessages = catalogue == TwimlCatalogue.Messaging;

        // A Redirect alone stands in both kinds of documents: what is put beside it decides.
        if (element.Elements().Any(verb => TwimlCatalogue.Voice.Knows(verb.Name.LocalName) != TwimlCatalogue.Messaging.Knows(verb.Name.LocalName)))
        {
            yield return (nameof(OtherDocument), one => one.Add(new XElement(isOfMessages ? "Dial" : "Body", "+15558675310")));
        }

        if (isOfMessages)
        {
            yield return (nameof(TooManyMessages), one => one.Add(Enumerable.Range(0, 11).Select(_ => new XElement("Message", "text"))));
        }
    }

    private static IEnumerable<(string Rule, Action<XElement> Change)> Dials(XElement element)
    {
        yield return (nameof(PhoneNumberInvalid), one => one.SetAttributeValue("callerId", "+1 555"));
        if (element.Attribute("referUrl") is null)
        {
            yield return (nameof(ValuesDisagree), one => one.SetAttributeValue("referMethod", "GET"));
        }

        if (!element.HasElements)
        {
            yield break;
        }

        yield return (nameof(DialMixed), one => one.AddFirst("+15558675310"));
        if (element.Element("Conference") is null)
        {
            yield return (nameof(DialMixed), one => one.Add(new XElement("Conference", "text")));
        }
        else
        {
            yield return (nameof(RecordedTwice), one =>
            {
                one.SetAttributeValue("record", "true");
                one.Element("Conference")!.SetAttributeValue("record", "record-from-start");
            });
        }

        if (element.Elements().First().Name.LocalName is "Number" or "Client" or "Sip")
        {
            var plain = new XElement(element.Elements().First());
            yield return (nameof(TooManyNouns), one => one.ReplaceNodes(Enumerable.Repeat(plain, 11)));
        }
    }

    private static IEnumerable<(string Rule, Action<XElement> Change)> Pairs(ElementInfo info, XElement element)
    {
        switch (info.Name)
        {
            case "Conference":
                yield return (nameof(LabelInvalid), one => one.SetAttributeValue("participantLabel", "a/b"));
                yield return (nameof(LabelEscaped), one => one.SetAttributeValue("participantLabel", "front desk"));
                if (element.Attribute("participantLabel") is null)
                {
                    yield return (nameof(LabelShared), one => one.SetAttributeValue("participantLabel", "customer"));
                }

                break;
            case "Say":
                yield return (nameof(VoiceOfOtherLanguage), Attributes(("voice", "Google.de-DE-Standard-A"), ("language", "fr-FR")));
                if (element.HasElements)
                {
                    yield return (nameof(SsmlInBasicVoice), Attributes(("voice", "man")));
                }

                break;
            case "Gather":
                yield return (nameof(HintsTooMany), Attributes(("hints", new string('a', 101))));
                yield return (nameof(ValuesDisagree), Attributes(("speechTimeout", "auto"), ("speechModel", "default")));
                break;
            case "Record":
                yield return (nameof(ValuesDisagree), Attributes(("transcribe", "true"), ("maxLength", "300")));
                break;
            case "Play" when element.Parent!.Name.LocalName == "Gather":
                yield return (nameof(ValuesDisagree), Attributes(("digits", "1")));
                break;
            case "Sip" or "Uri" when info.Attribute("username") is not null && element.Attribute("password") is null:
                yield return (nameof(ValuesDisagree), Attributes(("username", "jo")));
                break;
        }
    }

    private static Action<XElement> Attributes(params (string Name, string Value)[] values) => one =>
    {
        foreach (var (name, value) in values)
        {
            one.SetAttributeValue(name, value);
        }
    };
}

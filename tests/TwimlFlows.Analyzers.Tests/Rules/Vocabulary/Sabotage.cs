using System.Xml.Linq;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Tests.Rules.Vocabulary;

/// <summary>A right document with one change that the catalogue forbids.</summary>
/// <param name="Xml">The document.</param>
/// <param name="Rule">The rule that must find it.</param>
/// <param name="Original">The document before.</param>
internal sealed record Sabotage(string Xml, string Rule, string Original)
{
    private static readonly string[] _noNumbers = ["many", "5.5", "5s", "0x5"];
    private static readonly string[] _noBooleans = ["TRUE", "maybe", "1"];

    /// <summary>Every such change of a document.</summary>
    internal static IEnumerable<Sabotage> Of(string xml)
    {
        var root = XDocument.Parse(xml).Root!;
        var catalogue = root.Elements("Message").Any() ? TwimlCatalogue.Messaging : TwimlCatalogue.Voice;
        var count = root.DescendantsAndSelf().Count();
        for (var index = 0; index < count; index++)
        {
            var place = index;
            var element = root.DescendantsAndSelf().ElementAt(place);
            foreach (var (rule, change) in Changes(catalogue, element).Concat(UsageSabotage.Changes(catalogue, element)))
            {
                var copy = new XElement(root);
                change(copy.DescendantsAndSelf().ElementAt(place));
                yield return new Sabotage(copy.ToString(SaveOptions.DisableFormatting), rule, xml);
            }
        }
    }

    private static IEnumerable<(string Rule, Action<XElement> Change)> Changes(TwimlCatalogue catalogue, XElement element)
    {
        var name = element.Name.LocalName;
        var info = catalogue.Find(name, element.Parent?.Name.LocalName)!;
        if (element.Parent is not null && name != "Message")
        {
            yield return (nameof(ElementUnknown), one => one.Name = name + "zq");
            if (!catalogue.Knows(Swapped(name)))
            {
                yield return (nameof(ElementUnknown), one => one.Name = Swapped(name));
            }
        }

        if (!info.IsOpen)
        {
            yield return (nameof(AttributeUnknown), one => one.SetAttributeValue("zqzq", "1"));
        }

        foreach (var stranger in catalogue.Names.Where(stranger => stranger != "Response" && !catalogue.Allows(stranger, name)))
        {
            // What stands alone is complete in itself; the rest would miss something as well.
            if (catalogue.Find(stranger, null) is { Text: TextRule.None, NeedsChild: false } other && other.Attributes.All(attribute => !attribute.IsRequired))
            {
                yield return (nameof(ElementMisplaced), one => one.Add(new XElement(stranger)));
            }
        }

        if (info.Text == TextRule.None)
        {
            yield return (nameof(TextMisplaced), one => one.AddFirst("Hello."));
        }
        else if (info.Text == TextRule.Required && info.TextOr.All(other => element.Attribute(other) is null))
        {
            yield return (nameof(TextMissing), one => one.RemoveNodes());
        }

        if (info.NeedsChild)
        {
            yield return (nameof(ChildMissing), one => one.RemoveNodes());
        }

        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            var written = attribute.Name.Namespace == XNamespace.Xml ? "xml:" + attribute.Name.LocalName : attribute.Name.LocalName;
            var known = info.Attribute(written)!;
            if (known.IsRequired)
            {
                yield return (nameof(AttributeMissing), one => one.SetAttributeValue(attribute.Name, null));
            }

            foreach (var (rule, value) in Values(known))
            {
                yield return (rule, one => one.SetAttributeValue(attribute.Name, value));
            }
        }

        foreach (var (rule, value) in info.IsTextUrl ? Urls("https") : [])
        {
            yield return (rule, one => one.Value = value);
        }
    }

    private static IEnumerable<(string Rule, string Value)> Values(AttributeInfo attribute)
    {
        if (!attribute.MayBeEmpty && (attribute.Kind != ValueKind.Text || attribute.Pattern is not null))
        {
            yield return (nameof(ValueEmpty), "");
        }

        if (attribute.Pattern is not null)
        {
            yield return (nameof(PatternBroken), "!");
        }

        switch (attribute.Kind)
        {
            case ValueKind.Boolean:
                foreach (var value in _noBooleans)
                {
                    yield return (nameof(BooleanInvalid), value);
                }

                break;
            case ValueKind.Integer or ValueKind.Seconds or ValueKind.Milliseconds or ValueKind.Integers:
                foreach (var value in _noNumbers)
                {
                    yield return (nameof(NumberInvalid), value);
                }

                if (attribute.Min is { } min)
                {
                    yield return (nameof(NumberOutOfRange), $"{min - 1}");
                }

                if (attribute.Max is { } max)
                {
                    yield return (nameof(NumberOutOfRange), $"{max + 1}");
                }

                break;
            case ValueKind.Word or ValueKind.Words when !attribute.IsOpen:
                yield return (nameof(WordUnknown), "zqzq");
                yield return (nameof(WordUnknown), Swapped(attribute.Words!.All[0]));
                break;
            case ValueKind.Word when attribute.Name == "voice":
                yield return (nameof(VoiceUnknown), "zqzq");
                break;
            case ValueKind.Word:
                yield return (nameof(SpeechModelUnknown), Swapped(attribute.Words!.All[1]));
                break;
            case ValueKind.Url:
                foreach (var value in Urls(attribute.Scheme ?? "https"))
                {
                    yield return value;
                }

                break;
        }

        if (attribute.Kind == ValueKind.Words && attribute.Words!.All.Count > 1)
        {
            yield return (nameof(ListSeparated), attribute.Words.All[0] + "," + attribute.Words.All[1]);
        }
    }

    private static IEnumerable<(string Rule, string Value)> Urls(string scheme)
    {
        yield return (nameof(UrlMalformed), scheme + ":///next");
        yield return (nameof(UrlMalformed), "two words");
        yield return (nameof(UrlScheme), "ftp://calls.example.com/next");
        yield return (nameof(UrlUnderscore), scheme + "://my_calls.example.com/next");
        yield return (nameof(UrlUnreachable), scheme + "://localhost:5000/next");
        yield return (nameof(UrlCredentials), scheme + "://me:secret@calls.example.com/next");
        if (scheme == "https")
        {
            yield return (nameof(UrlPort), "https://calls.example.com:80/next");
            yield return (nameof(UrlInsecure), "http://calls.example.com/next");
            yield return (nameof(ConnectionOptionUnknown), "/next#rc=1&rp=6xx");
            yield return (nameof(ConnectionOptionUnknown), "https://calls.example.com/next#e=ashbrun");
            yield return (nameof(ConnectionOptionOutOfRange), "https://calls.example.com/next#rc=6");
        }
    }

    /// <summary>The same letters in the other case.</summary>
    private static string Swapped(string word) =>
        string.Concat(word.Select(letter => char.IsUpper(letter) ? char.ToLowerInvariant(letter) : char.ToUpperInvariant(letter)));
}

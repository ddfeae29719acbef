using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>A document whose elements are looked up in the catalogue. Its lists are arrays, which queries walk through far faster, and nobody writes to them.</summary>
internal sealed class CheckedDocument
{
    private TwimlSpan[]? _refused;

    private CheckedDocument(TwimlDocument document, bool isWhole, TwimlCatalogue catalogue)
    {
        (Document, IsWhole, Catalogue) = (document, isWhole, catalogue);
        Elements = Check(document.Nodes);
        var reader = new CheckedReader(this);
        Known = reader.Known;
        Values = reader.Values;
        Texts = reader.Texts;
        Urls = reader.Urls;
        HoleValues = reader.HoleValues;
        HoleTexts = reader.HoleTexts;
        Traits = reader.Traits;
    }

    internal TwimlDocument Document { get; }

    /// <summary>Whether nothing surrounds it: what surrounds a fragment is not known.</summary>
    internal bool IsWhole { get; }

    internal TwimlCatalogue Catalogue { get; }

    /// <summary>Every element, in the order in which they are written.</summary>
    internal CheckedElement[] Elements { get; }

    /// <summary>The elements that the catalogue knows.</summary>
    internal CheckedElement[] Known { get; }

    /// <summary>The attributes whose value is written out, with what the catalogue knows of them.</summary>
    internal CheckedValue[] Values { get; }

    /// <summary>The elements that hold nothing but text, all of it written out.</summary>
    internal (CheckedElement Element, string Text, TwimlSpan Span)[] Texts { get; }

    /// <summary>The holes each of which is the whole value of an attribute, or one word of a list.</summary>
    internal HoleValue[] HoleValues { get; }

    /// <summary>The holes each of which is all the text of an element.</summary>
    internal HoleValue[] HoleTexts { get; }

    /// <summary>Every address that is written out, in an attribute or as a text, and the scheme that it must have, if one.</summary>
    internal CheckedUrl[] Urls { get; }

    /// <summary>What stands in it.</summary>
    internal Traits Traits { get; }

    /// <summary>A document of a flow, which controls a call.</summary>
    internal static CheckedDocument Of(TwimlDocument document, bool isWhole) => new(document, isWhole, TwimlCatalogue.Voice);

    /// <summary>A document of any origin: it answers a message when the first verb that only one kind has is of such a document.</summary>
    internal static CheckedDocument OfAnyKind(TwimlDocument document, bool isWhole) => new(
        document,
        isWhole,
        document.Verbs.OfType<TwimlElement>().FirstOrDefault(verb => TwimlCatalogue.Voice.Knows(verb.Name) != TwimlCatalogue.Messaging.Knows(verb.Name)) is { } verb
            && TwimlCatalogue.Messaging.Knows(verb.Name) ? TwimlCatalogue.Messaging : TwimlCatalogue.Voice);

    /// <summary>Whether an attribute has a fault that is an error.</summary>
    internal bool IsRefused(TwimlAttribute attribute) => (_refused ??= [.. VocabularyRules.FindErrors(this)]).Any(attribute.Holds);

    /// <summary>The attribute that a place is in.</summary>
    internal (CheckedElement Element, TwimlAttribute Attribute)? AttributeAt(TwimlSpan place)
    {
        foreach (var element in Known)
        {
            if (element.Element.Attributes.FirstOrDefault(attribute => attribute.Holds(place)) is { } attribute)
            {
                return (element, attribute);
            }
        }

        return null;
    }

    /// <summary>Without recursion: a document may be nested as deeply as somebody's editor allows.</summary>
    private CheckedElement[] Check(IReadOnlyList<TwimlNode> nodes)
    {
        var found = new List<CheckedElement>();
        var open = new Stack<(TwimlElement Element, CheckedElement? Parent)>();
        Push(nodes, null);
        while (open.Count > 0)
        {
            var (element, parent) = open.Pop();
            var place = parent is not null ? parent.Info?.Name
                : IsWhole && element.Name != "Response" ? "Response"
                : null;
            var one = new CheckedElement(element, Catalogue.Find(element.Name, place), parent, place);
            found.Add(one);
            Push(element.Children, one);
        }

        return [.. found];

        void Push(IReadOnlyList<TwimlNode> inner, CheckedElement? parent)
        {
            for (var index = inner.Count - 1; index >= 0; index--)
            {
                if (inner[index] is TwimlElement element)
                {
                    open.Push((element, parent));
                }
            }
        }
    }
}

using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>A document whose elements are looked up in the catalogue. Its lists are arrays, which queries walk through far faster, and nobody writes to them.</summary>
internal sealed class CheckedDocument
{
    private HoleValue[]? _holeValues;
    private HoleValue[]? _holeTexts;
    private TwimlSpan[]? _refused;

    private CheckedDocument(TwimlDocument document, bool isWhole, TwimlCatalogue catalogue)
    {
        (Document, IsWhole, Catalogue) = (document, isWhole, catalogue);
        Elements = [.. Check(document.Nodes)];
        Known = [.. Elements.Where(element => element.Info is not null)];
        Values = [.. FindValues()];
        Texts = [.. FindTexts()];
        Urls = [.. FindUrls()];
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
    internal HoleValue[] HoleValues => _holeValues ??= [.. FindHoleValues()];

    /// <summary>The holes each of which is all the text of an element.</summary>
    internal HoleValue[] HoleTexts => _holeTexts ??= [.. FindHoleTexts()];

    /// <summary>Every address that is written out, in an attribute or as a text, and the scheme that it must have, if one.</summary>
    internal CheckedUrl[] Urls { get; }

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

    private IEnumerable<HoleValue> FindHoleValues() =>
        from element in Known
        from attribute in element.Element.Attributes
        where attribute.Holes.Count > 0
        let info = element.Info!.Attribute(attribute.Name)
        where info is not null
        let words = TwimlCharacters.Words(Document, attribute.ValueSpan).ToList()
        where words.Count == 1 || info.IsList
        from word in words
        where word.Length == 1
        let hole = Document.Text.HoleAt(word.Start)
        where hole is not null
        select new HoleValue(element, info, hole);

    private IEnumerable<HoleValue> FindHoleTexts() =>
        from element in Known
        where element.Info!.Text != TextRule.None && element.Info.Kind != ElementKind.Ssml
        let content = element.Element.Children.Where(node => node.IsSomething).ToList()
        where content.Count == 1
        let node = content[0] as TwimlHoleNode
        where node is not null
        select new HoleValue(element, null, node.Hole);

    private IEnumerable<CheckedValue> FindValues() =>
        from element in Known
        from attribute in element.Element.Attributes
        where attribute.Holes.Count == 0
        let info = element.Info!.Attribute(attribute.Name)
        where info is not null
        select new CheckedValue(element, info, TwimlCharacters.Of(Document, attribute.ValueSpan).Trim(), attribute.ValueSpan);

    private IEnumerable<(CheckedElement Element, string Text, TwimlSpan Span)> FindTexts() =>
        from element in Known
        where element.Info!.Text != TextRule.None && element.Element.Children.All(node => node is TwimlTextNode or TwimlComment)
        let nodes = element.Element.Children.OfType<TwimlTextNode>().Where(node => !node.IsBlank).ToList()
        where nodes.Count > 0
        select (element, string.Concat(nodes.Select(TwimlCharacters.Of)).Trim(), TwimlCharacters.Trimmed(Document, new(nodes[0].Span.Start, nodes[nodes.Count - 1].Span.End)));

    private IEnumerable<CheckedUrl> FindUrls() =>
        Values.Where(value => value.Info.Kind == ValueKind.Url && value.Text.Length > 0).Select(value => new CheckedUrl(value.Element, value.Info.Name, value.Text, value.Span, value.Info.Scheme))
            .Concat(Texts.Where(text => text.Element.Info!.IsTextUrl).Select(text => new CheckedUrl(text.Element, null, text.Text, text.Span, null)));

    /// <summary>Without recursion: a document may be nested as deeply as somebody's editor allows.</summary>
    private IEnumerable<CheckedElement> Check(IEnumerable<TwimlNode> nodes)
    {
        var open = new Stack<(TwimlElement Element, CheckedElement? Parent)>(nodes.OfType<TwimlElement>().Reverse().Select(element => (element, (CheckedElement?)null)));
        while (open.Count > 0)
        {
            var (element, parent) = open.Pop();
            var place = parent is not null ? parent.Info?.Name
                : IsWhole && element.Name != "Response" ? "Response"
                : null;
            var one = new CheckedElement(element, Catalogue.Find(element.Name, place), parent, place);
            yield return one;
            foreach (var inner in element.Elements.Reverse())
            {
                open.Push((inner, one));
            }
        }
    }
}

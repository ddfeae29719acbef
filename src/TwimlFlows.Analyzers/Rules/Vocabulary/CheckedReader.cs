using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>Goes once through the elements of a document and finds what the rules look at.</summary>
internal sealed class CheckedReader
{
    private readonly CheckedDocument _document;
    private readonly List<CheckedElement> _known = [];
    private readonly List<CheckedValue> _values = [];
    private readonly List<CheckedUrl> _urls = [];
    private List<(CheckedElement Element, string Text, TwimlSpan Span)>? _texts;
    private List<CheckedUrl>? _textUrls;
    private List<HoleValue>? _holeValues;
    private List<HoleValue>? _holeTexts;

    internal CheckedReader(CheckedDocument document)
    {
        _document = document;
        var content = document.Document;
        Traits = Traits.Any
            | (content.IsSound ? Traits.None : Traits.Fault)
            | (content.Text.Characters.IndexOf('#') < 0 ? Traits.None : Traits.Hash)
            | OfNodes(content.Nodes, isStray: document.IsWhole)
            | (HasVerb(content.Verbs) ? Traits.None : Traits.Empty);
        foreach (var element in document.Elements)
        {
            Read(element);
        }

        if (_textUrls is not null)
        {
            _urls.AddRange(_textUrls);
        }

        if (_urls.Count > 0)
        {
            Traits |= Traits.Url;
        }
    }

    internal Traits Traits { get; private set; }

    internal CheckedElement[] Known => [.. _known];

    internal CheckedValue[] Values => [.. _values];

    internal (CheckedElement Element, string Text, TwimlSpan Span)[] Texts => _texts is null ? [] : [.. _texts];

    internal CheckedUrl[] Urls => [.. _urls];

    internal HoleValue[] HoleValues => _holeValues is null ? [] : [.. _holeValues];

    internal HoleValue[] HoleTexts => _holeTexts is null ? [] : [.. _holeTexts];

    private void Read(CheckedElement element)
    {
        Traits |= TraitReader.OfName(element.Name) | OfNodes(element.Element.Children, isStray: element.Info?.Text == TextRule.None);
        if (element.Info is { } info)
        {
            _known.Add(element);
            Traits |= TraitReader.Of(info);
            ReadText(element, info);
        }
        else
        {
            Traits |= Traits.UnknownElement;
        }

        foreach (var attribute in element.Element.Attributes)
        {
            Traits |= TraitReader.OfAttribute(attribute.Name);
            foreach (var hole in attribute.Holes)
            {
                Traits |= TraitReader.InTag(hole);
            }

            if (element.Info?.Attribute(attribute.Name) is { } about)
            {
                Read(element, attribute, about);
            }
            else
            {
                Traits |= Traits.UnknownAttribute;
            }
        }
    }

    private void Read(CheckedElement element, TwimlAttribute attribute, AttributeInfo info)
    {
        Traits |= info.IsDeprecated ? Traits.Deprecated : Traits.None;
        if (attribute.Holes.Count > 0)
        {
            ReadHoles(element, attribute, info);
            return;
        }

        var text = TwimlCharacters.Of(_document.Document, attribute.ValueSpan).Trim();
        _values.Add(new CheckedValue(element, info, text, attribute.ValueSpan));
        Traits |= TraitReader.Of(info) | (text.Length == 0 ? Traits.EmptyValue : Traits.None);
        if (info.Kind == ValueKind.Url && text.Length > 0)
        {
            _urls.Add(new CheckedUrl(element, info.Name, text, attribute.ValueSpan, info.Scheme));
        }
    }

    /// <summary>The holes each of which is all of a value, or one word of a list.</summary>
    private void ReadHoles(CheckedElement element, TwimlAttribute attribute, AttributeInfo info)
    {
        var words = TwimlCharacters.Words(_document.Document, attribute.ValueSpan).ToList();
        if (words.Count > 1 && !info.IsList)
        {
            return;
        }

        foreach (var word in words)
        {
            if (word.Length == 1 && _document.Document.Text.HoleAt(word.Start) is { } hole)
            {
                (_holeValues ??= []).Add(new HoleValue(element, info, hole));
            }
        }
    }

    /// <summary>What stands in an element that may hold text, when it is either a text alone that is all written out, or one hole.</summary>
    private void ReadText(CheckedElement element, ElementInfo info)
    {
        if (info.Text == TextRule.None)
        {
            return;
        }

        List<TwimlTextNode>? nodes = null;
        TwimlHoleNode? hole = null;
        var (others, holes) = (0, 0);
        foreach (var child in element.Element.Children)
        {
            switch (child)
            {
                case TwimlTextNode { IsBlank: false } text:
                    (nodes ??= []).Add(text);
                    break;
                case TwimlHoleNode one:
                    (hole, holes) = (one, holes + 1);
                    break;
                case TwimlElement:
                    others++;
                    break;
            }
        }

        if (nodes is null && holes == 0)
        {
            Traits |= info.Text == TextRule.Required ? Traits.TextMissing : Traits.None;
        }
        else if (nodes is null && holes == 1 && others == 0 && info.Kind != ElementKind.Ssml)
        {
            (_holeTexts ??= []).Add(new HoleValue(element, null, hole!.Hole));
        }
        else if (nodes is not null && holes == 0 && others == 0)
        {
            Add(element, info, nodes);
        }
    }

    private void Add(CheckedElement element, ElementInfo info, List<TwimlTextNode> nodes)
    {
        var text = nodes.Count == 1 ? TwimlCharacters.Of(nodes[0]).Trim() : string.Concat(nodes.Select(TwimlCharacters.Of)).Trim();
        var span = TwimlCharacters.Trimmed(_document.Document, new(nodes[0].Span.Start, nodes[nodes.Count - 1].Span.End));
        (_texts ??= []).Add((element, text, span));
        Traits |= Traits.Text;
        if (info.IsTextUrl)
        {
            (_textUrls ??= []).Add(new CheckedUrl(element, null, text, span, null));
        }
    }

    private static bool HasVerb(IReadOnlyList<TwimlNode> verbs)
    {
        foreach (var node in verbs)
        {
            if (node.IsSomething)
            {
                return true;
            }
        }

        return false;
    }

    private static Traits OfNodes(IReadOnlyList<TwimlNode> nodes, bool isStray)
    {
        var traits = Traits.None;
        foreach (var node in nodes)
        {
            traits |= node switch
            {
                TwimlHoleNode hole => TraitReader.BetweenTags(hole.Hole),
                TwimlComment => Traits.Comment,
                _ => isStray && SpokenText.Is(node) ? Traits.StrayText : Traits.None,
            };
        }

        return traits;
    }
}

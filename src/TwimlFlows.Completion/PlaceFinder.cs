using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Completion;

/// <summary>
/// Finds out what is being typed: puts something at the caret that would be right in one place or another, and looks where
/// the parser finds it. What stands behind the caret is left out, since an unfinished tag would swallow it.
/// </summary>
internal sealed class PlaceFinder
{
    private const string Name = "_";

    private readonly TwimlText _text;
    private readonly int _index;
    private readonly int _start;
    private readonly bool _isHole;

    private PlaceFinder(TwimlText text, int index, bool isHole)
    {
        (_text, _index, _start, _isHole) = (text, index, index, isHole);
        while (!isHole && _start > 0 && IsName(_start - 1))
        {
            _start--;
        }
    }

    /// <summary>The place at an index. In a hole nothing of the document is being typed, but what is in the hole.</summary>
    internal static Place? Find(TwimlText text, int index, bool isHole)
    {
        var finder = new PlaceFinder(text, index, isHole);
        return finder.Element() ?? finder.EndTag() ?? finder.Value('"') ?? finder.Value('\'') ?? finder.Attribute() ?? finder.Content();
    }

    private Place? Element() => Is(_start - 1, '<') ? ElementAt(_start - 1, Name + "/>", PlaceKind.Element, _start) : null;

    private Place? EndTag() => Is(_start - 2, '<') && Is(_start - 1, '/') ? ElementAt(_start - 2, $"<{Name}/>", PlaceKind.EndTag, _start) : null;

    private Place? Content() => ElementAt(_index, $"<{Name}/>", PlaceKind.Text, _start);

    /// <summary>What stands behind the caret belongs to the tag, if it is the rest of one: no attribute is offered twice.</summary>
    private Place? Attribute()
    {
        if (_start == 0 || !XmlCharacters.IsBlank(_text.Characters[_start - 1]))
        {
            return null;
        }

        var word = Word(_start, IsName);
        var rest = new TwimlSpan(word.End, _text.Length);
        var path = PathTo(TwimlParser.Parse(_text.With(_start, $"{Name}='' {_text.Of(rest)}")), _start);
        return path.LastOrDefault()?.Attributes.Any(attribute => attribute.NameSpan.Start == _start) == true
            ? new Place(PlaceKind.Attribute, path, word, null, [])
            : null;
    }

    private Place? Value(char quote)
    {
        var path = PathTo(TwimlParser.Parse(_text.With(_index, $"{Name}{quote}/>")), _index);
        var attribute = path.LastOrDefault()?.Attributes.FirstOrDefault(one => one.ValueSpan.End == _index + Name.Length);

        // A bracket in a value is rather the end of a tag that lacks a quote.
        return attribute is null || _text.Of(new(attribute.ValueSpan.Start, _index)).IndexOfAny(['<', '>']) >= 0 ? null
            : new Place(PlaceKind.Value, path, Word(WordStart(attribute), index => IsInWord(index) && _text.Characters[index] != quote), attribute, []);
    }

    private Place? ElementAt(int tag, string probe, PlaceKind kind, int start)
    {
        var document = TwimlParser.Parse(_text.With(kind == PlaceKind.Element ? tag + 1 : tag, probe));
        var path = PathTo(document, tag);
        return path.LastOrDefault()?.Span.Start != tag ? null
            : new Place(kind, [.. path.Take(path.Count - 1)], Word(start, IsName), null, path.Count > 1 ? [] : [.. document.Nodes.OfType<TwimlElement>().Select(root => root.Name).Where(name => name != Name)]);
    }

    /// <summary>The elements around a position, down to the innermost one.</summary>
    private static List<TwimlElement> PathTo(TwimlDocument document, int position)
    {
        var path = new List<TwimlElement>();
        IReadOnlyList<TwimlNode> nodes = document.Nodes;
        while (nodes.OfType<TwimlElement>().LastOrDefault(element => element.Span.Start <= position) is { } last && last.Span.End > position)
        {
            path.Add(last);
            nodes = last.Children;
        }

        return path;
    }

    private int WordStart(TwimlAttribute attribute)
    {
        var start = _index;
        while (!_isHole && start > attribute.ValueSpan.Start && IsInWord(start - 1))
        {
            start--;
        }

        return start;
    }

    /// <summary>A word that is begun is replaced to its end.</summary>
    private TwimlSpan Word(int start, Func<int, bool> isPart) => new(start, start == _index ? _index : WordEnd(isPart));

    private int WordEnd(Func<int, bool> isPart)
    {
        var end = _index;
        while (end < _text.Length && isPart(end))
        {
            end++;
        }

        return end;
    }

    private bool Is(int index, char character) => index >= 0 && _text.Characters[index] == character;

    private bool IsName(int index) => XmlCharacters.IsName(_text.Characters[index]) && _text.HoleAt(index) is null;

    private bool IsInWord(int index) => !XmlCharacters.IsBlank(_text.Characters[index]) && _text.Characters[index] is not ('<' or '>') && _text.HoleAt(index) is null;
}

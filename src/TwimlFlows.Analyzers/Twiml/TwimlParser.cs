namespace TwimlFlows.Analyzers.Twiml;

/// <summary>
/// Parses a literal in one pass. It never throws: what is wrong becomes a fault, once, and parsing goes on behind it.
/// </summary>
internal sealed class TwimlParser
{
    private readonly TwimlCursor _cursor;
    private readonly TwimlTree _tree;
    private readonly MarkupParser _markup;
    private readonly bool _isSentAsWritten;

    private TwimlParser(TwimlText text, bool isSentAsWritten, bool isPart)
    {
        _isSentAsWritten = isSentAsWritten;
        _cursor = new TwimlCursor(text);
        _tree = new TwimlTree(_cursor, new Namespaces(_cursor, isPart));
        _markup = new MarkupParser(_cursor, _tree, isSentAsWritten);
    }

    /// <summary>Parses a document or fragment.</summary>
    /// <param name="text">What to parse.</param>
    /// <param name="isSentAsWritten">
    /// Whether Twilio gets the text as it stands; if not, it stands inside a Response, and its own declaration and Response
    /// are left out.
    /// </param>
    /// <param name="isPart">Whether elements that are written elsewhere may stand around it, and declare prefixes for it.</param>
    internal static TwimlDocument Parse(TwimlText text, bool isSentAsWritten = false, bool isPart = false)
    {
        var parser = new TwimlParser(text, isSentAsWritten, isPart);
        ForbiddenCharacters.Check(parser._cursor);
        parser.ParseContent();
        if (isSentAsWritten)
        {
            OutermostElement.Check(parser._cursor, parser._tree.Roots);
        }

        return new TwimlDocument(text, parser._tree.Roots, parser._cursor.Faults, parser._cursor.Misplaced, parser._cursor.Looks);
    }

    private void ParseContent()
    {
        if (_cursor.Current == '\uFEFF')
        {
            // A byte order mark: no character of the document.
            _cursor.Advance();
        }

        while (!_cursor.IsAtEnd)
        {
            if (_cursor.Current == '<')
            {
                _markup.Parse();
            }
            else if (_cursor.Hole is { } hole)
            {
                _cursor.Advance();
                _tree.Add(new TwimlHoleNode(hole) { Span = new(_cursor.Position - 1, _cursor.Position) });
            }
            else
            {
                ParseText();
            }
        }

        _tree.Finish(_markup.IsLost);
    }

    private void ParseText()
    {
        var start = _cursor.Position;
        var span = new TwimlSpan(start, _cursor.EndOfText());
        for (var index = _cursor.Find('>', span.Start, span.End); index >= 0; index = _cursor.Find('>', index + 1, span.End))
        {
            CheckBracket(index);
        }

        XmlReference.Check(_cursor, span);
        _cursor.Advance(span.Length);
        _tree.Add(new TwimlTextNode(_cursor.Text.Of(span)) { Span = span });
    }

    /// <summary>
    /// No text holds ]]&gt;. Holes in the middle do not help where the text is sent as it is written: what stands in them may
    /// be empty. Elsewhere they do: behind a hole, the writer escapes the bracket.
    /// </summary>
    private void CheckBracket(int bracket)
    {
        var second = SkipHolesBefore(bracket);
        var first = second < 0 || _cursor.Text.Characters[second] != ']' ? -1 : SkipHolesBefore(second);
        if (first >= 0 && _cursor.Text.Characters[first] == ']' && (_isSentAsWritten || bracket - first == 2))
        {
            _cursor.Fault(new(first, bracket + 1), bracket - first == 2
                ? "]]> in a text must be written ]]&gt;."
                : "Where a hole is empty, ]]> stands in this text: its > must be written &gt;.");
        }
    }

    /// <summary>The index in front of another one that is no hole; a negative number when nothing else is there.</summary>
    private int SkipHolesBefore(int index)
    {
        do
        {
            index--;
            _cursor.Count(1);
        }
        while (index >= 0 && _cursor.Text.HoleAt(index) is not null);

        return index;
    }
}

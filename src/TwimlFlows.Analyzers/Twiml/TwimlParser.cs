namespace TwimlFlows.Analyzers.Twiml;

/// <summary>
/// Parses a literal in one pass. It never throws: what is wrong becomes a fault, once, and parsing goes on behind it.
/// </summary>
internal sealed class TwimlParser
{
    private readonly TwimlCursor _cursor;
    private readonly TwimlTree _tree;
    private readonly MarkupParser _markup;

    private TwimlParser(TwimlText text, bool isSentAsWritten)
    {
        _cursor = new TwimlCursor(text);
        _tree = new TwimlTree(_cursor);
        _markup = new MarkupParser(_cursor, _tree, isSentAsWritten);
    }

    /// <summary>Parses a document or fragment.</summary>
    /// <param name="text">What to parse.</param>
    /// <param name="isSentAsWritten">
    /// Whether Twilio gets the text as it stands; if not, it stands inside a Response, and its own declaration and Response
    /// are left out.
    /// </param>
    internal static TwimlDocument Parse(TwimlText text, bool isSentAsWritten = false)
    {
        var parser = new TwimlParser(text, isSentAsWritten);
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
        while (!_cursor.IsAtEnd && _cursor.Current != '<' && _cursor.Hole is null)
        {
            if (_cursor.At("]]>"))
            {
                _cursor.Fault(new(_cursor.Position, _cursor.Position + 3), "]]> in a text must be written ]]&gt;.");
            }

            _cursor.Advance();
        }

        var span = new TwimlSpan(start, _cursor.Position);
        XmlReference.Check(_cursor, span);
        _tree.Add(new TwimlTextNode(_cursor.Text.Of(span)) { Span = span });
    }
}

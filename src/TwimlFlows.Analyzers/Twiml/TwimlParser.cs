namespace TwimlFlows.Analyzers.Twiml;

/// <summary>
/// Parses a literal in one pass. It never throws: what is wrong becomes a fault, once, and parsing goes on behind it, or
/// stops where what follows could only be misread.
/// </summary>
internal sealed class TwimlParser
{
    private readonly TwimlText _text;
    private readonly string _characters;
    private readonly List<TwimlNode> _roots = [];
    private readonly List<TwimlFault> _faults = [];
    private readonly List<MisplacedHole> _misplaced = [];
    private readonly Stack<TwimlElement> _open = new();
    private int _position;

    private TwimlParser(TwimlText text) => (_text, _characters) = (text, text.Characters);

    private bool IsAtEnd => _position >= _characters.Length;

    private List<TwimlNode> Siblings => _open.Count == 0 ? _roots : _open.Peek().Children;

    internal static TwimlDocument Parse(TwimlText text)
    {
        var parser = new TwimlParser(text);
        parser.ParseContent();
        return new TwimlDocument(text, parser._roots, parser._faults, parser._misplaced);
    }

    private void ParseContent()
    {
        while (!IsAtEnd)
        {
            if (_characters[_position] == '<')
            {
                ParseMarkup();
            }
            else if (_text.HoleAt(_position) is { } hole)
            {
                Siblings.Add(new TwimlHoleNode(hole) { Span = new(_position, ++_position) });
            }
            else
            {
                ParseText();
            }
        }

        if (_open.Count > 0 && _faults.Count == 0)
        {
            var element = _open.Peek();
            Fault(element.TagStart, $"<{element.Name}> is never closed. Write </{element.Name}>, or <{element.Name}/> if it holds nothing.");
        }
    }

    private void ParseText()
    {
        var start = _position;
        while (!IsAtEnd && _characters[_position] != '<' && _text.HoleAt(_position) is null)
        {
            CheckEntity(_position);
            _position++;
        }

        Siblings.Add(new TwimlTextNode(_characters.Substring(start, _position - start)) { Span = new(start, _position) });
    }

    private void ParseMarkup()
    {
        if (At("<!--"))
        {
            ParseUntil("-->", "a comment", "This comment is never closed. Write --> at its end.");
        }
        else if (At("<![CDATA["))
        {
            var start = _position;
            ParseUntil("]]>", "a CDATA section", "This CDATA section is never closed. Write ]]> at its end.");
            Siblings[Siblings.Count - 1] = new TwimlTextNode(_characters.Substring(start, _position - start)) { Span = new(start, _position) };
        }
        else if (At("<?"))
        {
            ParseUntil("?>", "a processing instruction", "This processing instruction is never closed. Write ?> at its end.");
        }
        else if (At("</"))
        {
            ParseEndTag();
        }
        else
        {
            ParseStartTag();
        }
    }

    private void ParseUntil(string mark, string place, string fault)
    {
        var start = _position;
        var end = _characters.IndexOf(mark, start + 2, StringComparison.Ordinal);
        _position = end < 0 ? _characters.Length : end + mark.Length;
        for (var index = start; index < _position; index++)
        {
            Misplace(index, place);
        }

        if (end < 0)
        {
            Fault(new(start, start + 2), fault);
        }

        Siblings.Add(new TwimlComment { Span = new(start, _position) });
    }

    private void ParseEndTag()
    {
        var start = _position;
        _position += 2;
        var name = ParseName("the name of an element");
        SkipBlanks();
        var span = new TwimlSpan(start, _position);
        if (!At(">"))
        {
            Fault(span, $"The end tag </{name} is not finished. Write </{name}>.");
            Stop();
            return;
        }

        _position++;
        span = new(start, _position);
        if (_open.Count > 0 && _open.Peek().Name == name)
        {
            var element = _open.Pop();
            element.Span = new(element.Span.Start, _position);
            return;
        }

        Fault(span, _open.Count == 0
            ? $"</{name}> closes nothing: no <{name}> is open here."
            : $"</{name}> stands where </{_open.Peek().Name}> must: elements are closed in the order in which they nest.");
        Stop();
    }

    private void ParseStartTag()
    {
        var start = _position++;
        var name = ParseName("the name of an element");
        if (name.Length == 0)
        {
            Fault(new(start, start + 1), "A < that begins no element must be written &lt;.");
            return;
        }

        var element = new TwimlElement(name, new(start, _position)) { Span = new(start, _position) };
        Siblings.Add(element);
        new TagParser(this, element).Parse();
    }

    private string ParseName(string place)
    {
        var start = _position;
        while (!IsAtEnd && (IsNameCharacter(_characters[_position], _position == start) || _text.HoleAt(_position) is not null))
        {
            Misplace(_position, place);
            _position++;
        }

        return _characters.Substring(start, _position - start);
    }

    private static bool IsNameCharacter(char character, bool isFirst) =>
        char.IsLetter(character) || character is '_' or ':' || (!isFirst && (char.IsDigit(character) || character is '-' or '.'));

    /// <summary>An ampersand begins one of five entities or a number; anything else is refused by XML parsers.</summary>
    private void CheckEntity(int index)
    {
        if (_characters[index] != '&')
        {
            return;
        }

        var end = index + 1;
        while (end < _characters.Length && end - index < 12 && (char.IsLetterOrDigit(_characters[end]) || _characters[end] == '#'))
        {
            end++;
        }

        var isClosed = end < _characters.Length && _characters[end] == ';';
        var name = _characters.Substring(index + 1, end - index - 1);
        if (!isClosed || !IsEntity(name))
        {
            Fault(new(index, isClosed ? end + 1 : index + 1), isClosed
                ? $"&{name}; is no entity of XML. Write the character itself."
                : "An & must be written &amp;. A value in a hole is escaped by itself.");
        }
    }

    private static bool IsEntity(string name) => name is "amp" or "lt" or "gt" or "quot" or "apos"
        || (name.Length > 1 && name[0] == '#' && name.Skip(1).All(char.IsDigit))
        || (name.Length > 2 && name[0] == '#' && name[1] == 'x' && name.Skip(2).All(Uri.IsHexDigit));

    private void Misplace(int index, string place)
    {
        if (_text.HoleAt(index) is { } hole)
        {
            _misplaced.Add(new MisplacedHole(hole, place));
        }
    }

    private void SkipBlanks()
    {
        while (!IsAtEnd && char.IsWhiteSpace(_characters[_position]))
        {
            _position++;
        }
    }

    private bool At(string mark) => string.CompareOrdinal(_characters, _position, mark, 0, mark.Length) == 0;

    private void Fault(TwimlSpan span, string message) => _faults.Add(new TwimlFault(span, message));

    /// <summary>Everything behind a broken nesting would be misread, so nobody asks for the end of what is open either.</summary>
    private void Stop()
    {
        _position = _characters.Length;
        _open.Clear();
    }

    /// <summary>Parses what stands in a start tag behind the name.</summary>
    private readonly struct TagParser(TwimlParser parser, TwimlElement element)
    {
        internal void Parse()
        {
            while (true)
            {
                var beforeBlanks = parser._position;
                parser.SkipBlanks();
                if (parser.IsAtEnd)
                {
                    parser.Fault(element.TagStart, $"The tag <{element.Name} is never finished. Write > or /> at its end.");
                    return;
                }

                if (parser.At("/>"))
                {
                    parser._position += 2;
                    element.Span = new(element.Span.Start, parser._position);
                    return;
                }

                if (parser.At(">"))
                {
                    parser._position++;
                    parser._open.Push(element);
                    return;
                }

                if (!ParseAttribute(hasBlank: parser._position > beforeBlanks))
                {
                    parser.Stop();
                    return;
                }
            }
        }

        private bool ParseAttribute(bool hasBlank)
        {
            var start = parser._position;
            var misplaced = parser._misplaced.Count;
            var name = parser.ParseName("the list of attributes");
            if (parser._misplaced.Count > misplaced)
            {
                return false;
            }

            var span = new TwimlSpan(start, Math.Max(parser._position, start + 1));
            if (name.Length == 0)
            {
                parser.Fault(span, $"'{parser._characters[start]}' cannot stand in the tag <{element.Name}. An attribute is name=\"value\".");
                return false;
            }

            if (!hasBlank)
            {
                parser.Fault(span, $"A blank is missing in front of the attribute '{name}'.");
            }

            parser.SkipBlanks();
            if (!parser.At("="))
            {
                parser.Fault(span, $"The attribute '{name}' has no value. Write {name}=\"…\".");
                return false;
            }

            parser._position++;
            parser.SkipBlanks();
            if (element.Attribute(name) is not null)
            {
                parser.Fault(span, $"The attribute '{name}' stands twice in this tag.");
            }

            return ParseValue(name, span);
        }

        private bool ParseValue(string name, TwimlSpan nameSpan)
        {
            if (!parser.At("\"") && !parser.At("'"))
            {
                if (!parser.IsAtEnd && parser._text.HoleAt(parser._position) is not null)
                {
                    parser.Misplace(parser._position, "a value without quotes");
                    return false;
                }

                parser.Fault(nameSpan, $"The value of '{name}' must stand in quotes.");
                return false;
            }

            var quote = parser._characters[parser._position++];
            var start = parser._position;
            var holes = new List<TwimlHole>();
            while (!parser.IsAtEnd && parser._characters[parser._position] != quote)
            {
                if (parser._characters[parser._position] == '<')
                {
                    parser.Fault(new(parser._position, parser._position + 1), $"A < in the value of '{name}' must be written &lt;. If the value should have ended before, its closing quote is missing.");
                    return false;
                }

                if (parser._text.HoleAt(parser._position) is { } hole)
                {
                    holes.Add(hole);
                }

                parser.CheckEntity(parser._position);
                parser._position++;
            }

            if (parser.IsAtEnd)
            {
                parser.Fault(nameSpan, $"The value of '{name}' is never closed: its second quote is missing.");
                return false;
            }

            element.Attributes.Add(new TwimlAttribute(name, nameSpan, new(start, parser._position++), holes));
            return true;
        }
    }
}

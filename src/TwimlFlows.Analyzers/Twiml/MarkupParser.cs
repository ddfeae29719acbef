namespace TwimlFlows.Analyzers.Twiml;

/// <summary>Parses what begins with an opening bracket.</summary>
internal sealed class MarkupParser(TwimlCursor cursor, TwimlTree tree, bool isSentAsWritten)
{
    private const string ElementName = "the name of an element";

    /// <summary>Whether the rest of the literal disappeared in something that has no end.</summary>
    internal bool IsLost { get; private set; }

    internal void Parse()
    {
        if (cursor.At("</"))
        {
            ParseEndTag();
        }
        else if (cursor.At("<!") || cursor.At("<?"))
        {
            IsLost |= !new SpecialMarkup(cursor, tree, isSentAsWritten).Parse();
        }
        else
        {
            ParseStartTag();
        }
    }

    private void ParseStartTag()
    {
        var start = cursor.Position;
        cursor.Advance();
        if (!cursor.IsAtNameStart && !BeginsTagBehindBlanks())
        {
            cursor.Fault(new(start, start + 1), "A < that begins no element must be written &lt;.");
            return;
        }

        if (cursor.SkipBlanks())
        {
            cursor.Fault(new(start, cursor.Position), "Between < and the name of an element stands no blank. A < in a text must be written &lt;.");
        }

        var misplaced = cursor.Misplaced.Count;
        var name = cursor.ReadName(ElementName);
        var element = new TwimlElement(name, new(start, cursor.Position));
        if (cursor.Misplaced.Count == misplaced && !XmlCharacters.IsQualifiedName(name))
        {
            cursor.Fault(element.TagStart, $"'{name}' is no name of an element: a colon stands between a prefix and a name, and only once.");
        }

        var end = new StartTagParser(cursor, element).Parse();
        element.Span = new(start, cursor.Position);
        tree.Add(element, end);
    }

    /// <summary>Whether blanks, a name and the end of a tag follow, and nothing else: then no comparison was meant.</summary>
    private bool BeginsTagBehindBlanks()
    {
        var start = cursor.Position;
        var isTag = false;
        if (cursor.SkipBlanks() && XmlCharacters.IsNameStart(cursor.Current))
        {
            while (XmlCharacters.IsName(cursor.Current))
            {
                cursor.Advance();
            }

            cursor.SkipBlanks();
            isTag = cursor.At(">") || cursor.At("/>");
        }

        cursor.Position = start;
        return isTag;
    }

    private void ParseEndTag()
    {
        var start = cursor.Position;
        cursor.Advance(2);
        var hasBlank = cursor.SkipBlanks();
        var misplaced = cursor.Misplaced.Count;
        var name = cursor.ReadName(ElementName);
        cursor.SkipBlanks();
        var span = new TwimlSpan(start, cursor.Position);
        var isFinished = cursor.Current == '>' && name.Length > 0 && !hasBlank;
        if (!isFinished)
        {
            cursor.Fault(span, name.Length == 0 ? "</ begins an end tag, and its name is missing." : $"The end tag </{name} is not finished. Write </{name}>.");
        }

        while (!cursor.IsAtEnd && cursor.Current is not ('<' or '>'))
        {
            cursor.Misplace(cursor.Position, ElementName);
            cursor.Advance();
        }

        cursor.Advance(cursor.Current == '>' ? 1 : 0);
        if (name.Length > 0)
        {
            tree.Close(name, new(start, isFinished ? cursor.Position : span.End), isCertain: isFinished && cursor.Misplaced.Count == misplaced);
        }
        else
        {
            tree.CloseInnermost(span.End);
        }
    }
}

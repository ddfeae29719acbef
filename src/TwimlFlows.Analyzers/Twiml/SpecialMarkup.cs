namespace TwimlFlows.Analyzers.Twiml;

/// <summary>Parses comments, CDATA sections, processing instructions, the XML declaration, and a DOCTYPE, which is refused.</summary>
internal sealed class SpecialMarkup(TwimlCursor cursor, TwimlTree tree, bool isSentAsWritten)
{
    private readonly int _start = cursor.Position;

    /// <summary>Whether it has an end; if not, everything behind it belongs to it.</summary>
    internal bool Parse()
    {
        if (cursor.At("<!--"))
        {
            return ParseComment();
        }

        if (cursor.At("<![CDATA["))
        {
            return ParseCData();
        }

        if (cursor.At("<?"))
        {
            return ParseInstruction();
        }

        ParseDeclaration();
        return true;
    }

    private bool ParseComment()
    {
        var isClosed = GoThrough("<!--", "-->", "a comment", "This comment is never closed. Write --> at its end.");
        var dashes = cursor.Find("--", _start + 4);
        if (isClosed && dashes != cursor.Position - 3)
        {
            cursor.Fault(new(dashes, dashes + 2), "Two dashes inside a comment are refused by XML parsers. Write one.");
        }

        tree.Add(new TwimlComment { Span = new(_start, cursor.Position) });
        return isClosed;
    }

    private bool ParseCData()
    {
        const string opening = "<![CDATA[";
        var isClosed = GoThrough(opening, "]]>", MisplacedHole.CData, "This CDATA section is never closed. Write ]]> at its end.");
        var content = new TwimlSpan(_start + opening.Length, cursor.Position - (isClosed ? 3 : 0));
        tree.Add(new TwimlTextNode(cursor.Text.Of(content), isCData: true) { Span = new(_start, cursor.Position) });
        return isClosed;
    }

    private bool ParseInstruction()
    {
        if (!GoThrough("<?", "?>", "a processing instruction", "This processing instruction is never closed. Write ?> at its end."))
        {
            return false;
        }

        var end = cursor.Position;
        cursor.Position = _start + 2;
        var name = new string([.. cursor.Text.Of(new(_start + 2, end - 2)).TakeWhile(XmlCharacters.IsName)]);
        var isSeparate = XmlCharacters.IsBlank(cursor.Text.Characters[_start + 2 + name.Length]) || _start + 2 + name.Length == end - 2;
        cursor.Position = end;
        var isDeclaration = name == "xml" && isSeparate;
        if (isDeclaration)
        {
            CheckXmlDeclaration(new(_start, end));
        }
        else if (!isSeparate || name.Length == 0 || !XmlCharacters.IsNameStart(name[0]) || name.Contains(':') || name.Equals("xml", StringComparison.OrdinalIgnoreCase))
        {
            cursor.Fault(new(_start, _start + 2 + name.Length), "<? begins a processing instruction, which has a name directly behind it. TwiML needs none: leave it out.");
        }

        tree.Add(new TwimlComment { Span = new(_start, end) });
        return true;
    }

    private void CheckXmlDeclaration(TwimlSpan span)
    {
        var isFirst = tree.IsAtTop && (isSentAsWritten ? tree.Roots.Count == 0 : tree.Roots.All(node => !node.IsSomething && node is TwimlTextNode));
        if (!isFirst)
        {
            cursor.Fault(new(_start, _start + 5), "The XML declaration is the very first thing in a document, without even a blank in front of it. Put it there.");
        }
        else if (isSentAsWritten && !XmlDeclaration.IsWellFormed(cursor.Text.Of(span)))
        {
            cursor.Fault(span, "This is no XML declaration. Write <?xml version=\"1.0\" encoding=\"UTF-8\"?>.");
        }
    }

    private void ParseDeclaration()
    {
        var isDoctype = cursor.At("<!DOCTYPE");
        cursor.Advance(2);
        var depth = 0;
        while (!cursor.IsAtEnd && (cursor.Current != '>' || depth > 0) && (isDoctype || cursor.Current != '<'))
        {
            depth += cursor.Current switch { '[' when isDoctype => 1, ']' when depth > 0 => -1, _ => 0 };
            cursor.Misplace(cursor.Position, isDoctype ? "a DOCTYPE" : "the list of attributes");
            cursor.Advance();
        }

        cursor.Advance(cursor.Current == '>' ? 1 : 0);
        cursor.Fault(new(_start, _start + (isDoctype ? 9 : 2)), isDoctype
            ? "TwiML needs no DOCTYPE, and what Twilio makes of one is not confirmed. Leave it out."
            : "<! begins a comment, <!-- … -->, or a CDATA section. A < in a text must be written &lt;.");
        tree.Add(new TwimlComment { Span = new(_start, cursor.Position) });
    }

    /// <summary>Goes behind the closing mark; whether there is one.</summary>
    private bool GoThrough(string opening, string closing, string place, string fault)
    {
        var end = cursor.Find(closing, _start + opening.Length);
        cursor.Position = end < 0 ? cursor.Text.Length : end + closing.Length;
        cursor.Count(cursor.Position - _start);
        cursor.Misplace(new TwimlSpan(_start, cursor.Position), place);
        if (end < 0)
        {
            cursor.Fault(new(_start, _start + 2), fault);
        }

        return end >= 0;
    }
}

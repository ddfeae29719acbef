using TwimlFlows.Analyzers.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Twiml;

/// <summary>Parses what stands in a start tag behind the name.</summary>
internal sealed class StartTagParser(TwimlCursor cursor, TwimlElement element)
{
    private readonly int _faultsBefore = cursor.Faults.Count + cursor.Misplaced.Count;
    private HashSet<string>? _names;
    private bool _isValueMissing;
    private bool _hasSlash;

    internal TagEnd Parse()
    {
        while (true)
        {
            var hasBlank = cursor.SkipBlanks();
            if (cursor.At("/>"))
            {
                cursor.Advance(2);
                return TagEnd.Empty;
            }

            if (cursor.At(">"))
            {
                cursor.Advance();
                return _hasSlash ? TagEnd.Missing : TagEnd.Open;
            }

            if (cursor.IsAtEnd || cursor.Current == '<')
            {
                if (cursor.Faults.Count + cursor.Misplaced.Count == _faultsBefore)
                {
                    cursor.Fault(element.TagStart, $"The tag <{element.Name} is never finished. Write > or /> at its end.");
                }

                return TagEnd.Missing;
            }

            ParseAttribute(hasBlank);
        }
    }

    private void ParseAttribute(bool hasBlank)
    {
        var start = cursor.Position;
        var misplaced = cursor.Misplaced.Count;
        var name = cursor.ReadName("the list of attributes");
        var isCertain = cursor.Misplaced.Count == misplaced;
        var span = new TwimlSpan(start, Math.Max(cursor.Position, start + 1));
        if (name.Length == 0)
        {
            _hasSlash = cursor.Current == '/';
            cursor.Fault(span, $"'{cursor.Current}' cannot stand in the tag <{element.Name}. An attribute is name=\"value\".");
            SkipRest();
            return;
        }

        var end = cursor.Position;
        cursor.SkipBlanks();
        if (cursor.Current == '=')
        {
            if (isCertain && !hasBlank)
            {
                cursor.Fault(span, $"A blank is missing in front of the attribute '{name}'.", Correction.Insert(" ", span, EditPlace.Before));
            }

            cursor.Advance();
            cursor.SkipBlanks();
            CheckName(name, span, isCertain);
            new AttributeValueParser(cursor, element, name, span).Parse();
            return;
        }

        if (isCertain && hasBlank && IsQuoted())
        {
            cursor.Fault(span, $"An = is missing between '{name}' and its value.", Correction.Insert("=", span, EditPlace.Behind));
            CheckName(name, span, isCertain);
            new AttributeValueParser(cursor, element, name, span).Parse();
            return;
        }

        cursor.Position = end;
        if (isCertain && !hasBlank)
        {
            cursor.Fault(span, $"'{name}' stands right behind a value: a quote is missing here or one too many, or a blank and a value.");
            SkipRest();
        }
        else if (isCertain && !_isValueMissing)
        {
            _isValueMissing = true;
            cursor.Fault(span, $"The attribute '{name}' has no value. Write {name}=\"…\".");
        }
    }

    /// <summary>Whether a value in quotes stands here, in this tag.</summary>
    private bool IsQuoted()
    {
        if (cursor.Current is not ('"' or '\''))
        {
            return false;
        }

        var bracket = cursor.Find('>', cursor.Position, cursor.Text.Length);
        return cursor.Find(cursor.Current, cursor.Position + 1, bracket < 0 ? cursor.Text.Length : bracket) >= 0;
    }

    private void CheckName(string name, TwimlSpan span, bool isCertain)
    {
        if (isCertain && !(_names ??= []).Add(name))
        {
            cursor.Fault(span, $"The attribute '{name}' stands twice in this tag. Take one of the two out.");
        }
        else if (isCertain && !XmlCharacters.IsQualifiedName(name))
        {
            cursor.Fault(span, $"'{name}' is no name of an attribute: a colon stands between a prefix and a name, and only once.");
        }
    }

    /// <summary>Where a tag is beyond understanding, one message is enough.</summary>
    private void SkipRest()
    {
        while (!cursor.IsAtEnd && cursor.Current is not ('<' or '>') && !cursor.At("/>"))
        {
            cursor.Misplace(cursor.Position, "the list of attributes");
            cursor.Advance();
        }
    }
}

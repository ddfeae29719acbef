namespace TwimlFlows.Analyzers.Twiml;

/// <summary>Parses the value of an attribute, from its first quote to its second, or to where a missing one was probably meant.</summary>
internal sealed class AttributeValueParser(TwimlCursor cursor, TwimlElement element, string name, TwimlSpan nameSpan)
{
    /// <summary>Where a hole is misplaced that stands in the place of a value with its quotes.</summary>
    internal const string Unquoted = "a value without quotes";

    internal void Parse()
    {
        if (cursor.Current is not ('"' or '\''))
        {
            SkipUnquoted();
            return;
        }

        var quote = cursor.Current;
        cursor.Advance();
        var start = cursor.Position;
        var bracket = -1;
        var less = -1;
        while (!cursor.IsAtEnd && cursor.Current != quote)
        {
            if (cursor.Current == '<')
            {
                if (bracket >= 0 && BeginsMarkup())
                {
                    cursor.Fault(new(cursor.Position, cursor.Position + 1), LessMessage);
                    GoBack(bracket);
                    return;
                }

                less = less < 0 ? cursor.Position : less;
            }
            else if (cursor.Current == '>' && bracket < 0)
            {
                bracket = cursor.Position;
            }

            cursor.Advance();
        }

        if (cursor.IsAtEnd)
        {
            cursor.Fault(nameSpan, $"The value of '{name}' is never closed: its second quote is missing.");
            GoBack(bracket < 0 ? cursor.Position : bracket);
            return;
        }

        if (less >= 0)
        {
            cursor.Fault(new(less, less + 1), LessMessage);
        }

        Add(new(start, cursor.Position));
        cursor.Advance();
    }

    private string LessMessage =>
        $"A < in the value of '{name}' must be written &lt;. If the value should have ended before, its closing quote is missing.";

    private void Add(TwimlSpan value)
    {
        XmlReference.Check(cursor, value);
        var holes = new List<TwimlHole>();
        for (var index = value.Start; index < value.End; index++)
        {
            if (cursor.Text.HoleAt(index) is { } hole)
            {
                holes.Add(hole);
            }
        }

        cursor.Count(value.Length);
        element.Attributes.Add(new TwimlAttribute(name, nameSpan, value, holes));
    }

    private void SkipUnquoted()
    {
        if (cursor.Hole is null)
        {
            cursor.Fault(nameSpan, $"The value of '{name}' must stand in quotes.");
        }

        while (!cursor.IsAtEnd && cursor.Current is not ('<' or '>') && !cursor.At("/>") && !XmlCharacters.IsBlank(cursor.Current))
        {
            cursor.Misplace(cursor.Position, Unquoted);
            cursor.Advance();
        }
    }

    private bool BeginsMarkup() => cursor.Next is '/' or '!' or '?' || XmlCharacters.IsNameStart(cursor.Next);

    /// <summary>Without a second quote, the tag was probably meant to end at the first bracket.</summary>
    private void GoBack(int bracket) =>
        cursor.Position = bracket > 0 && bracket < cursor.Text.Length && cursor.Text.Characters[bracket - 1] == '/' ? bracket - 1 : bracket;
}

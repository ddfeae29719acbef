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

        var start = cursor.Position + 1;
        var end = cursor.Find(cursor.Current, start, cursor.Text.Length);
        var limit = end < 0 ? cursor.Text.Length : end;
        var bracket = cursor.Find('>', start, limit);
        var less = cursor.Find('<', start, limit);
        for (var index = less; index >= 0; index = cursor.Find('<', index + 1, limit))
        {
            if (bracket >= 0 && bracket < index && BeginsMarkup(index))
            {
                cursor.Fault(new(index, index + 1), LessMessage);
                GoBack(bracket);
                return;
            }
        }

        if (end < 0)
        {
            cursor.Fault(nameSpan, $"The value of '{name}' is never closed: its second quote is missing.");
            GoBack(bracket < 0 ? limit : bracket);
            return;
        }

        if (less >= 0)
        {
            cursor.Fault(new(less, less + 1), LessMessage);
        }

        Add(new(start, end));
        cursor.Position = end + 1;
    }

    private string LessMessage =>
        $"A < in the value of '{name}' must be written &lt;. If the value should have ended before, its closing quote is missing.";

    private void Add(TwimlSpan value)
    {
        XmlReference.Check(cursor, value);
        cursor.Count(value.Length);
        element.Attributes.Add(new TwimlAttribute(name, nameSpan, value, cursor.Text.HolesIn(value)));
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

    private bool BeginsMarkup(int index)
    {
        var next = index + 1 < cursor.Text.Length ? cursor.Text.Characters[index + 1] : ' ';
        return next is '/' or '!' or '?' || XmlCharacters.IsNameStart(next);
    }

    /// <summary>Without a second quote, the tag was probably meant to end at the first bracket.</summary>
    private void GoBack(int bracket) =>
        cursor.Position = bracket > 0 && bracket < cursor.Text.Length && cursor.Text.Characters[bracket - 1] == '/' ? bracket - 1 : bracket;
}

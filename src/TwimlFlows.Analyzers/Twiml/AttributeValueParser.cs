using TwimlFlows.Analyzers.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Twiml;

/// <summary>Parses the value of an attribute, from its first quote to its second, or to where a missing one was probably meant.</summary>
internal sealed class AttributeValueParser(TwimlCursor cursor, TwimlElement element, string name, TwimlSpan nameSpan)
{
    /// <summary>Where a hole is misplaced that stands in the place of a value with its quotes.</summary>
    internal const string Unquoted = "a value without quotes";

    internal void Parse()
    {
        if (IsTypographic(cursor.Current))
        {
            ParseTypographic();
            return;
        }

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

        if (EndInFrontOfNext(start, end) is { } last)
        {
            cursor.Fault(nameSpan, $"The value of '{name}' is never closed: its second quote is missing in front of the next attribute.", QuotedBehind(last));
            Add(new(start, last));
            cursor.Position = last;
            return;
        }

        Add(new(start, end));
        cursor.Position = end + 1;
    }

    /// <summary>Where a value probably ends whose second quote is the first one of the next attribute; null when it is not.</summary>
    private int? EndInFrontOfNext(int start, int end)
    {
        var text = cursor.Text.Characters;
        var next = end + 1 < text.Length ? text[end + 1] : ' ';
        if (XmlCharacters.IsBlank(next) || next == '>' || (next == '/' && end + 2 < text.Length && text[end + 2] == '>') || end == start || text[end - 1] != '=')
        {
            return null;
        }

        var begin = end - 1;
        while (begin > start && XmlCharacters.IsName(text[begin - 1]))
        {
            begin--;
        }

        var last = begin;
        while (last > start && XmlCharacters.IsBlank(text[last - 1]))
        {
            last--;
        }

        cursor.Count(end - last);
        return last > start && last < begin && begin < end - 1 ? last : null;
    }

    /// <summary>The quote that opened the value, written again.</summary>
    private Correction? QuotedBehind(int end)
    {
        var value = cursor.Text.Characters.Substring(cursor.Position + 1, end - cursor.Position - 1);
        return value.Any(IsTypographic) ? null : Correction.Quote(new Edit(new(end - 1, end), EditPlace.Behind, cursor.Current.ToString()));
    }

    /// <summary>Word processors make such quotes of straight ones.</summary>
    private void ParseTypographic()
    {
        var start = cursor.Position;
        var end = start + 1;
        while (end < cursor.Text.Length && cursor.Text.Characters[end] is not ('<' or '>' or '"' or '\'') && !IsTypographic(cursor.Text.Characters[end]))
        {
            end++;
        }

        cursor.Count(end - start);
        var isClosed = end < cursor.Text.Length && cursor.Text.Characters[end] is not ('<' or '>');
        cursor.Fault(new(start, start + 1), $"The quotes around the value of '{name}' are typographic ones. Write straight ones.", isClosed
            ? Correction.Quote(new Edit(new(start, start + 1), EditPlace.Over, "'"), new Edit(new(end, end + 1), EditPlace.Over, "'"))
            : null);
        if (isClosed)
        {
            Add(new(start + 1, end));
            cursor.Position = end + 1;
        }
        else
        {
            SkipWord();
        }
    }

    private static bool IsTypographic(char character) => character is '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u00AB' or '\u00BB';

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
        var start = cursor.Position;
        var isHole = cursor.Hole is not null;
        SkipWord();
        if (!isHole)
        {
            var value = cursor.Text.Characters.Substring(start, cursor.Position - start);
            var isClosed = value.Length > 1 && value.IndexOfAny(['"', '\'']) == value.Length - 1;
            cursor.Fault(
                nameSpan,
                isClosed ? $"The value of '{name}' has no first quote." : $"The value of '{name}' must stand in quotes.",
                Quoted(new(start, cursor.Position), value, isClosed));
        }
    }

    private Correction? Quoted(TwimlSpan span, string value, bool isClosed) =>
        isClosed ? Correction.Quote(new Edit(span, EditPlace.Before, "'"), new Edit(new(span.End - 1, span.End), EditPlace.Over, "'"))
        : value.Length == 0 || value.IndexOfAny(['"', '\'']) >= 0 || cursor.Text.HolesIn(span).Count > 0 ? null
        : Correction.Quote(new Edit(span, EditPlace.Before, "'"), new Edit(span, EditPlace.Behind, "'"));

    private void SkipWord()
    {
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

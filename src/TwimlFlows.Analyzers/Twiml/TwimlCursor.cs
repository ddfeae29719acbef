using TwimlFlows.Analyzers.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Twiml;

/// <summary>Where the parser is in a literal, and what it has found wrong so far.</summary>
internal sealed class TwimlCursor(TwimlText text)
{
    private const char End = '\uFFFF';
    private static readonly char[] _endsOfText = ['<', TwimlText.HoleMark];
    private readonly string _characters = text.Characters;

    internal TwimlText Text => text;

    internal int Position { get; set; }

    internal List<TwimlFault> Faults { get; } = [];

    internal List<MisplacedHole> Misplaced { get; } = [];

    /// <summary>How many characters were looked at, the second time and later included.</summary>
    internal long Looks { get; private set; }

    internal bool IsAtEnd => Position >= _characters.Length;

    /// <summary>The character here; at the end one that stands in no document.</summary>
    internal char Current => IsAtEnd ? End : _characters[Position];

    internal TwimlHole? Hole => IsAtEnd ? null : text.HoleAt(Position);

    internal bool At(string mark) => Current == mark[0] && string.CompareOrdinal(_characters, Position, mark, 0, mark.Length) == 0;

    internal void Advance(int count = 1)
    {
        Position += count;
        Count(count);
    }

    internal void Count(int looks) => Looks += looks;

    /// <summary>Where a mark stands at or behind a position; a negative number when it does not.</summary>
    internal int Find(string mark, int from)
    {
        var found = from > _characters.Length ? -1 : _characters.IndexOf(mark, from, StringComparison.Ordinal);
        Count((found < 0 ? _characters.Length : found) - from);
        return found;
    }

    /// <summary>Where a character stands between two positions; a negative number when it does not.</summary>
    internal int Find(char character, int from, int end)
    {
        var found = _characters.IndexOf(character, from, end - from);
        Count((found < 0 ? end : found) - from);
        return found;
    }

    /// <summary>Where the text that stands here ends: at markup, at a hole, or with the literal.</summary>
    internal int EndOfText()
    {
        var end = _characters.IndexOfAny(_endsOfText, Position);
        while (end >= 0 && _characters[end] != '<' && text.HoleAt(end) is null)
        {
            end = _characters.IndexOfAny(_endsOfText, end + 1);
        }

        return end < 0 ? _characters.Length : end;
    }

    /// <summary>Goes over white space; whether there was any.</summary>
    internal bool SkipBlanks()
    {
        var end = Position;
        while (end < _characters.Length && XmlCharacters.IsBlank(_characters[end]))
        {
            end++;
        }

        var length = end - Position;
        Advance(length);
        return length > 0;
    }

    internal bool IsAtNameStart => !IsAtEnd && (XmlCharacters.IsNameStart(Current) || IsOddName(Position));

    /// <summary>Reads a name. A hole in it is misplaced; the name goes on behind it.</summary>
    internal string ReadName(string place)
    {
        var start = Position;
        if (IsAtNameStart)
        {
            var end = start;
            while (end < _characters.Length && (XmlCharacters.IsName(_characters[end]) || IsOddName(end)))
            {
                end++;
            }

            Misplace(new TwimlSpan(start, end), place);
            Advance(end - start);
        }

        return _characters.Substring(start, Position - start);
    }

    internal void Fault(TwimlSpan span, string message, Correction? correction = null) => Faults.Add(new TwimlFault(span, message, correction));

    /// <summary>Notes every hole among some characters as one that stands where no value can.</summary>
    internal void Misplace(TwimlSpan span, string place)
    {
        foreach (var hole in text.HolesIn(span))
        {
            Misplaced.Add(new MisplacedHole(hole, place));
        }
    }

    internal void Misplace(int index, string place)
    {
        if (text.HoleAt(index) is { } hole)
        {
            Misplaced.Add(new MisplacedHole(hole, place));
        }
    }

    /// <summary>What was or is complained about in another way, and had better not end the name.</summary>
    private bool IsOddName(int index) => text.HoleAt(index) is not null || XmlCharacters.IsForbidden(_characters, index);
}

namespace TwimlFlows.Analyzers.Twiml;

/// <summary>Where the parser is in a literal, and what it has found wrong so far.</summary>
internal sealed class TwimlCursor(TwimlText text)
{
    private const char End = '\uFFFF';
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

    internal char Next => Position + 1 < _characters.Length ? _characters[Position + 1] : End;

    internal TwimlHole? Hole => IsAtEnd ? null : text.HoleAt(Position);

    internal bool At(string mark) => string.CompareOrdinal(_characters, Position, mark, 0, mark.Length) == 0;

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

    /// <summary>Goes over white space; whether there was any.</summary>
    internal bool SkipBlanks()
    {
        var start = Position;
        while (!IsAtEnd && XmlCharacters.IsBlank(_characters[Position]))
        {
            Advance();
        }

        return Position > start;
    }

    internal bool IsAtNameStart => !IsAtEnd && (XmlCharacters.IsNameStart(Current) || IsOddName(Position));

    /// <summary>Reads a name. A hole in it is misplaced; the name goes on behind it.</summary>
    internal string ReadName(string place)
    {
        var start = Position;
        if (IsAtNameStart)
        {
            while (!IsAtEnd && (XmlCharacters.IsName(Current) || IsOddName(Position)))
            {
                Misplace(Position, place);
                Advance();
            }
        }

        return _characters.Substring(start, Position - start);
    }

    internal void Fault(TwimlSpan span, string message) => Faults.Add(new TwimlFault(span, message));

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

using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>Collects the characters of a text, each with its place in the source.</summary>
/// <param name="capacity">About how many there will be.</param>
internal sealed class LiteralText(int capacity)
{
    /// <summary>
    /// What templates mark as the places that they fill. A % is also part of an address, and an @ of one too: a mark has no digits
    /// directly behind the one, and no letters in front of the other.
    /// </summary>
    private static readonly Regex _mark = new(
        string.Join("|",
            @"\{\{\{?[^{}<>""'\r\n]+\}?\}\}",
            @"\{[^{}<>""'\r\n]+\}",
            @"(?<!<!\[CDATA)\[\[[^\[\]<>""'\r\n]+\]\]",
            @"<%[^<>\r\n]*%>",
            @"(?<!%[0-9A-Fa-f]{2})%(?![0-9A-Fa-f]{2}%)[A-Za-z_][A-Za-z0-9_.]*%",
            @"__[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*__",
            @"\$[A-Za-z_][A-Za-z0-9_]*",
            @"(?<![^\s<>""'])@(?:[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*|\([^()<>""'\r\n]+\))"),
        RegexOptions.CultureInvariant);

    private readonly StringBuilder _characters = new(capacity);
    private readonly List<int> _starts = new(capacity);
    private readonly List<int> _ends = new(capacity);
    private readonly Dictionary<int, TwimlHole> _holes = [];

    /// <summary>Where the text ends in the source.</summary>
    internal int End { get; set; }

    /// <summary>Whether blanks are left out as long as nothing else was added.</summary>
    internal bool SkipsFirstBlanks { get; init; }

    internal int Length => _characters.Length;

    /// <summary>A text that is no C#, such as a file.</summary>
    internal static LiteralText Of(string characters)
    {
        var text = new LiteralText(characters.Length) { End = characters.Length };
        for (var index = 0; index < characters.Length; index++)
        {
            text.Add(characters[index], index, index + 1);
        }

        return text;
    }

    /// <summary>Makes a hole of every mark from a place on that something else fills: <c>{0}</c>, <c>{{From}}</c>, <c>[[From]]</c>, <c>%From%</c>. No hole may stand there yet.</summary>
    /// <param name="from">The place.</param>
    /// <param name="holeOf">Says what fills a mark.</param>
    internal void JoinMarks(int from, Func<string, TwimlHole> holeOf)
    {
        var marks = _mark.Matches(_characters.ToString(from, _characters.Length - from)).Cast<Match>().ToList();
        foreach (var mark in Enumerable.Reverse(marks))
        {
            var start = from + mark.Index;
            _ends[start] = _ends[start + mark.Length - 1];
            _ends.RemoveRange(start + 1, mark.Length - 1);
            _starts.RemoveRange(start + 1, mark.Length - 1);
            _characters.Remove(start, mark.Length - 1);
            _characters[start] = TwimlText.HoleMark;
        }

        // Only now that nothing moves any more are the places of the holes known.
        var moved = 0;
        foreach (var mark in marks)
        {
            _holes[from + mark.Index - moved] = holeOf(mark.Value);
            moved += mark.Length - 1;
        }
    }

    internal TwimlText ToText() => new(_characters.ToString(), [.. _starts, End], [.. _ends], _holes);

    internal void AddHole(TwimlHole hole, TextSpan span)
    {
        _holes.Add(_characters.Length, hole);
        Add(TwimlText.HoleMark, span.Start, span.End);
    }

    /// <summary>Adds the text of a constant that is written elsewhere.</summary>
    internal void AddElsewhere(string value, TextSpan place)
    {
        foreach (var character in value)
        {
            Add(character, place.Start, place.End);
        }

        End = place.End;
    }

    /// <summary>Adds a literal without holes.</summary>
    internal void AddConstant(SyntaxToken token)
    {
        var source = token.Text;
        var kind = token.Kind();
        var isMultiLine = kind is SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken;
        if (isMultiLine || kind is SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken)
        {
            var (start, end, indentation) = RawText.Inside(source, isMultiLine);
            AddRaw(source.Substring(start, end - start), token.SpanStart + start, indentation, isLineStart: true);
            End = token.SpanStart + end;
            return;
        }

        var isVerbatim = source.Length > 0 && source[0] == '@';
        var first = Math.Min(source.Length, isVerbatim ? 2 : 1);
        var last = Math.Max(first, source.LastIndexOf('"'));
        AddEscaped(source.Substring(first, last - first), token.SpanStart + first, new(isVerbatim, DoublesBraces: false));
        End = token.SpanStart + last;
    }

    /// <summary>Adds characters among which some are escaped.</summary>
    internal void AddEscaped(string source, int position, LiteralForm form)
    {
        var index = 0;
        while (index < source.Length)
        {
            var start = position + index;
            var length = EscapedText.LengthAt(source, index, source.Length, form);
            if (length == 1)
            {
                Add(source[index++], start, start + 1);
                continue;
            }

            var characters = EscapedText.Decode(source.Substring(index, length));
            index += length;
            foreach (var character in characters)
            {
                Add(character, start, position + index);
            }
        }
    }

    /// <summary>Adds characters as they stand, without the indentation of each line.</summary>
    internal void AddRaw(string source, int position, int indentation, bool isLineStart)
    {
        var index = isLineStart ? SkipIndentation(source, 0, indentation) : 0;
        while (index < source.Length)
        {
            var behind = RawText.Behind(source, index);
            var next = Math.Max(behind, index + 1);
            for (; index < next; index++)
            {
                Add(source[index], position + index, position + index + 1);
            }

            index = behind == next && indentation >= 0 ? SkipIndentation(source, index, indentation) : index;
        }
    }

    private static int SkipIndentation(string source, int start, int indentation)
    {
        var index = start;
        while (index < source.Length && index - start < indentation && SyntaxFacts.IsWhitespace(source[index]))
        {
            index++;
        }

        return index;
    }

    private void Add(char character, int start, int end)
    {
        if (SkipsFirstBlanks && _characters.Length == 0 && char.IsWhiteSpace(character))
        {
            return;
        }

        _characters.Append(character);
        _starts.Add(start);
        _ends.Add(end);
    }
}

using Microsoft.CodeAnalysis.CSharp;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>The shape of a raw literal: quotes, and on several lines the indentation that is no part of it.</summary>
internal static class RawText
{
    private static readonly char[] _lineEnds = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    /// <summary>How many blanks stand in front of the closing quotes.</summary>
    /// <param name="end">The line end, the blanks and the quotes.</param>
    internal static int IndentationOf(string end)
    {
        var quotes = end.IndexOf('"');
        return quotes < 0 ? 0 : quotes - (end.LastIndexOfAny(_lineEnds, quotes) + 1);
    }

    /// <summary>Where the text between the quotes of a constant raw literal lies, and its indentation; that is negative on one line.</summary>
    internal static (int Start, int End, int Indentation) Inside(string literal, bool isMultiLine)
    {
        var quotes = 0;
        while (quotes < literal.Length && literal[quotes] == '"')
        {
            quotes++;
        }

        var end = Math.Max(quotes, literal.LastIndexOf('"') + 1 - quotes);
        if (!isMultiLine)
        {
            return (quotes, end, -1);
        }

        var start = Behind(literal, Math.Max(quotes, literal.IndexOfAny(_lineEnds)));
        var last = literal.LastIndexOfAny(_lineEnds, end - 1);
        var indentation = end - last - 1;
        last -= last > 0 && literal[last] == '\n' && literal[last - 1] == '\r' ? 1 : 0;
        return (start, Math.Max(start, last), indentation);
    }

    /// <summary>The index behind a line end; the same index when none is there.</summary>
    internal static int Behind(string text, int index) =>
        index >= text.Length || !SyntaxFacts.IsNewLine(text[index]) ? index
        : text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n' ? index + 2
        : index + 1;
}

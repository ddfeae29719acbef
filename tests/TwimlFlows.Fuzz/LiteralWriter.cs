using System.Globalization;
using System.Text;

namespace TwimlFlows.Fuzz;

/// <summary>Writes a text in the forms that C# has for literals.</summary>
internal sealed class LiteralWriter(Random random)
{
    private static readonly string[] _holes = ["x", "x,3:X", "(a ? b : c)", "$\"}\" + y", " x "];

    /// <summary>Writes a literal in some form.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hasHoles">Whether the marks of holes became holes; if not, they are characters.</param>
    internal string Write(string text, bool hasHoles) => random.Next(4) switch
    {
        0 => Regular(text, hasHoles),
        1 => Verbatim(text, hasHoles),
        2 when IsOneLine(text) => Raw(text, hasHoles, "", ""),
        _ => RawOnLines(text, hasHoles),
    };

    private string Regular(string text, bool hasHoles)
    {
        var source = new StringBuilder(hasHoles ? "$\"" : "\"");
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) && random.Next(2) == 0)
            {
                source.Append(CultureInfo.InvariantCulture, $"\\U{char.ConvertToUtf32(character, text[++index]):X8}");
            }
            else
            {
                source.Append(character switch
                {
                    '{' or '}' when hasHoles => new string(character, 2),
                    Corpus.Hole when hasHoles => Hole(1),
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\n' => "\\n",
                    '\u001B' => "\\e",
                    < ' ' or '\u0085' or '\u2028' or '\u2029' or '\uFFFF' => Number(character),
                    _ when random.Next(20) == 0 => Number(character),
                    _ => character.ToString(),
                });
            }
        }

        return source.Append('"').ToString();
    }

    private string Number(char character) =>
        (random.Next(2) == 0 ? "\\u" : "\\x") + ((int)character).ToString("X4", CultureInfo.InvariantCulture);

    private string Verbatim(string text, bool hasHoles)
    {
        var source = new StringBuilder(!hasHoles ? "@\"" : random.Next(2) == 0 ? "$@\"" : "@$\"");
        foreach (var character in text)
        {
            source.Append(character switch
            {
                '"' => "\"\"",
                '{' or '}' when hasHoles => new string(character, 2),
                Corpus.Hole when hasHoles => Hole(1),
                _ => character.ToString(),
            });
        }

        return source.Append('"').ToString();
    }

    private string RawOnLines(string text, bool hasHoles)
    {
        var indentation = new string(' ', random.Next(3) * 4);
        var indented = new StringBuilder(indentation);
        for (var index = 0; index < text.Length; index++)
        {
            indented.Append(text[index]);
            if (IsLineEnd(text[index]) && !(text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n'))
            {
                indented.Append(indentation);
            }
        }

        // A line feed behind a carriage return would be one line end with it.
        var line = random.Next(2) == 0 && !text.EndsWith('\r') ? "\n" : "\r\n";
        return Raw(indented.ToString(), hasHoles, line, line + indentation);
    }

    private string Raw(string text, bool hasHoles, string opening, string closing)
    {
        var quotes = new string('"', Math.Max(3, LongestRun(text, '"') + 1));
        var dollars = hasHoles ? 1 + Math.Max(LongestRun(text, '{'), LongestRun(text, '}')) : 0;
        var source = new StringBuilder(new string('$', dollars)).Append(quotes).Append(opening);
        foreach (var character in text)
        {
            source.Append(hasHoles && character == Corpus.Hole ? Hole(dollars) : character.ToString());
        }

        return source.Append(closing).Append(quotes).ToString();
    }

    private string Hole(int braces) => new string('{', braces) + _holes[random.Next(_holes.Length)] + new string('}', braces);

    private static bool IsOneLine(string text) => text.Length > 0 && text[0] != '"' && text[^1] != '"' && !text.Any(IsLineEnd);

    private static bool IsLineEnd(char character) => character is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';

    private static int LongestRun(string text, char of)
    {
        var (longest, run) = (0, 0);
        foreach (var character in text)
        {
            run = character == of ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}

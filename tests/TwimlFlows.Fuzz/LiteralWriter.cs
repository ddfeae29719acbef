using System.Globalization;
using System.Text;

namespace TwimlFlows.Fuzz;

/// <summary>Writes a text in the forms that C# has for literals, and notes where each character of it is written.</summary>
internal sealed class LiteralWriter(Random random)
{
    private static readonly string[] _holes = ["x", "x,3:X", "(a ? b : c)", "$\"}\" + y", " x "];

    private readonly StringBuilder _source = new();

    /// <summary>Where each character, or hole, stands in the source.</summary>
    internal List<(int Start, int End)> Places { get; } = [];

    /// <summary>All that is written.</summary>
    internal string Source => _source.ToString();

    /// <summary>Writes what is no part of a literal.</summary>
    internal void Between(string source) => _source.Append(source);

    /// <summary>Writes a literal in some form.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hasHoles">Whether the marks of holes became holes; if not, they are characters.</param>
    internal void Write(string text, bool hasHoles)
    {
        switch (random.Next(4))
        {
            case 0:
                Regular(text, hasHoles);
                break;
            case 1:
                Verbatim(text, hasHoles);
                break;
            case 2 when IsOneLine(text):
                Raw(text, hasHoles, "", null);
                break;
            default:
                // A line feed behind a carriage return would be one line end with it.
                var line = random.Next(2) == 0 && !text.EndsWith('\r') ? "\n" : "\r\n";
                Raw(text, hasHoles, line, new string(random.Next(2) == 0 ? ' ' : '\t', random.Next(3) * 4));
                break;
        }

        _source.Append(hasHoles || random.Next(8) > 0 ? "" : "u8");
    }

    private void Regular(string text, bool hasHoles)
    {
        _source.Append(hasHoles ? "$\"" : "\"");
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) && random.Next(2) == 0)
            {
                Put(string.Create(CultureInfo.InvariantCulture, $"\\U{char.ConvertToUtf32(character, text[++index]):X8}"), characters: 2);
            }
            else
            {
                Put(character switch
                {
                    '{' or '}' when hasHoles => new string(character, 2),
                    Corpus.Hole when hasHoles => Hole(1),
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\n' => "\\n",
                    '\u001B' => "\\e",
                    < ' ' or '\u0085' or '\u2028' or '\u2029' or '\uFFFF' => Number(text, index),
                    _ when random.Next(20) == 0 => Number(text, index),
                    _ => character.ToString(),
                });
            }
        }

        _source.Append('"');
    }

    /// <summary>The number of a character; behind \x it may be short where no digit follows.</summary>
    private string Number(string text, int index)
    {
        var isShort = random.Next(2) == 0 && !(index + 1 < text.Length && char.IsAsciiHexDigit(text[index + 1]));
        var number = ((int)text[index]).ToString(isShort ? "X" : "X4", CultureInfo.InvariantCulture);
        return (isShort || random.Next(2) == 0 ? "\\x" : "\\u") + number;
    }

    private void Verbatim(string text, bool hasHoles)
    {
        _source.Append(!hasHoles ? "@\"" : random.Next(2) == 0 ? "$@\"" : "@$\"");
        foreach (var character in text)
        {
            Put(character switch
            {
                '"' => "\"\"",
                '{' or '}' when hasHoles => new string(character, 2),
                Corpus.Hole when hasHoles => Hole(1),
                _ => character.ToString(),
            });
        }

        _source.Append('"');
    }

    /// <summary>Writes a raw literal, on lines of its own when there is an indentation.</summary>
    private void Raw(string text, bool hasHoles, string line, string? indentation)
    {
        var quotes = new string('"', Math.Max(3, LongestRun(text, '"') + 1 + random.Next(2)));
        var dollars = hasHoles ? 1 + Math.Max(LongestRun(text, '{'), LongestRun(text, '}')) : 0;
        _source.Append('$', dollars).Append(quotes).Append(line).Append(text.Length == 0 ? "" : Indentation(text, 0));
        for (var index = 0; index < text.Length; index++)
        {
            Put(hasHoles && text[index] == Corpus.Hole ? Hole(dollars) : text[index].ToString());
            if (indentation is not null && IsLineEnd(text[index]) && !(text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n'))
            {
                _source.Append(Indentation(text, index + 1));
            }
        }

        _source.Append(line).Append(indentation).Append(quotes);

        // Of an empty line some of it may be missing.
        string? Indentation(string text, int at) =>
            indentation is { Length: > 0 } && (at == text.Length || IsLineEnd(text[at])) ? indentation[..random.Next(indentation.Length + 1)] : indentation;
    }

    private void Put(string source, int characters = 1)
    {
        for (var count = 0; count < characters; count++)
        {
            Places.Add((_source.Length, _source.Length + source.Length));
        }

        _source.Append(source);
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

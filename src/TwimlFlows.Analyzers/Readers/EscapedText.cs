using System.Globalization;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>The escapes of C#'s literals.</summary>
internal static class EscapedText
{
    /// <summary>How many characters of the source make the next one: an escape, a doubled brace or quote, or just one.</summary>
    internal static int LengthAt(string source, int index, int end, LiteralForm form)
    {
        var next = index + 1 < end ? source[index + 1] : '\0';
        return source[index] switch
        {
            '{' or '}' when form.DoublesBraces && next == source[index] => 2,
            '"' when form.IsVerbatim && next == '"' => 2,
            '\\' when !form.IsVerbatim && index + 1 < end => Math.Min(end - index, next switch
            {
                'u' => 6,
                'U' => 10,
                'x' => 2 + HexDigits(source, index + 2, Math.Min(end, index + 6)),
                _ => 2,
            }),
            _ => 1,
        };
    }

    /// <summary>What an escape stands for.</summary>
    internal static string Decode(string escape) => escape[0] != '\\' || escape.Length == 1 ? escape.Substring(0, 1) : escape[1] switch
    {
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        '0' => "\0",
        'a' => "\a",
        'b' => "\b",
        'f' => "\f",
        'v' => "\v",
        'e' => "\u001b",
        'u' or 'U' or 'x' => CodePoint(escape.Substring(2)),
        var character => character.ToString(),
    };

    private static int HexDigits(string source, int start, int end)
    {
        var index = start;
        while (index < end && Uri.IsHexDigit(source[index]))
        {
            index++;
        }

        return index - start;
    }

    private static string CodePoint(string digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? code switch
            {
                > 0x10FFFF or < 0 => "\uFFFD",
                > 0xFFFF => char.ConvertFromUtf32(code),
                _ => ((char)code).ToString(),
            }
            : "\uFFFD";
}

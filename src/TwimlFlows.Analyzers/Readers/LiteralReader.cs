using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>Reads an interpolated string as the compiler does, and keeps for every character where it is written.</summary>
internal sealed class LiteralReader
{
    private readonly StringBuilder _characters = new();
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private readonly Dictionary<int, TwimlHole> _holes = [];

    /// <summary>Reads one literal, or several that are joined with +.</summary>
    internal static TwimlText Read(IEnumerable<InterpolatedStringExpressionSyntax> literals, Func<InterpolationSyntax, TwimlHole> holeOf)
    {
        var reader = new LiteralReader();
        var end = 0;
        foreach (var literal in literals)
        {
            foreach (var content in literal.Contents)
            {
                if (content is InterpolationSyntax interpolation)
                {
                    reader._holes.Add(reader._characters.Length, holeOf(interpolation));
                    reader.Add(TwimlText.HoleMark, interpolation.SpanStart, interpolation.Span.End);
                }
                else if (content is InterpolatedStringTextSyntax text)
                {
                    reader.ReadText(text.TextToken.Text, text.SpanStart, literal.StringStartToken.Kind());
                }
            }

            end = literal.StringEndToken.SpanStart;
        }

        reader._starts.Add(end);
        return new TwimlText(reader._characters.ToString(), [.. reader._starts], [.. reader._ends], reader._holes);
    }

    private void Add(char character, int start, int end)
    {
        _characters.Append(character);
        _starts.Add(start);
        _ends.Add(end);
    }

    private void ReadText(string source, int position, SyntaxKind literal)
    {
        var isRaw = literal is SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken;
        var isVerbatim = literal == SyntaxKind.InterpolatedVerbatimStringStartToken;
        var index = 0;
        while (index < source.Length)
        {
            var start = position + index;
            var length = isRaw ? 1 : LengthOf(source, index, isVerbatim);
            var characters = isRaw || length == 1 ? source[index].ToString() : Decode(source.Substring(index, length));
            index += length;
            foreach (var character in characters)
            {
                Add(character, start, position + index);
            }
        }
    }

    /// <summary>How many characters of the source make the next one: an escape, a doubled brace or quote, or just one.</summary>
    private static int LengthOf(string source, int index, bool isVerbatim)
    {
        var left = source.Length - index;
        return source[index] switch
        {
            '{' or '}' when left > 1 && source[index + 1] == source[index] => 2,
            '"' when isVerbatim && left > 1 && source[index + 1] == '"' => 2,
            '\\' when !isVerbatim && left > 1 => Math.Min(left, source[index + 1] switch
            {
                'u' => 6,
                'U' => 10,
                'x' => 2 + source.Skip(index + 2).Take(4).TakeWhile(Uri.IsHexDigit).Count(),
                _ => 2,
            }),
            _ => 1,
        };
    }

    private static string Decode(string escape) => escape[0] != '\\' ? escape.Substring(0, 1) : escape[1] switch
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

    private static string CodePoint(string digits) =>
        int.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
            ? code switch
            {
                > 0x10FFFF or < 0 => "\uFFFD",
                > 0xFFFF => char.ConvertFromUtf32(code),
                _ => ((char)code).ToString(),
            }
            : "\uFFFD";
}

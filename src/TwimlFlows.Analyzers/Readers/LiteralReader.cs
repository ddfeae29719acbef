using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>Reads a string as the compiler does, and keeps for every character where it is written.</summary>
internal sealed class LiteralReader
{
    private static readonly Regex _mark = new(@"\{\{\{?[^{}<>""'\r\n]+\}?\}\}|\{[^{}<>""'\r\n]+\}", RegexOptions.CultureInvariant);

    private readonly StringBuilder _characters = new();
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private readonly Dictionary<int, TwimlHole> _holes = [];

    /// <summary>Reads one literal, or several that are joined with +.</summary>
    internal static TwimlText Read(IEnumerable<InterpolatedStringExpressionSyntax> literals, Func<InterpolationSyntax, TwimlHole> holeOf) =>
        Read(literals, (hole, _) => holeOf((InterpolationSyntax)hole));

    /// <summary>Reads the parts of a string that are joined with +; one that is no literal is a hole.</summary>
    internal static TwimlText Read(IEnumerable<ExpressionSyntax> parts, Func<SyntaxNode, ExpressionSyntax, TwimlHole> holeOf)
    {
        var reader = new LiteralReader();
        var end = 0;
        foreach (var part in parts)
        {
            end = part.Span.End;
            switch (part)
            {
                case InterpolatedStringExpressionSyntax literal:
                    reader.ReadContents(literal, holeOf);
                    end = literal.StringEndToken.SpanStart;
                    break;
                case LiteralExpressionSyntax literal:
                    end = reader.ReadToken(literal.Token);
                    break;
                default:
                    reader.AddHole(holeOf(part, part), part.SpanStart, end);
                    break;
            }
        }

        return reader.ToText(end);
    }

    /// <summary>Reads a text that is no C#, such as a file, and the marks of a template in it.</summary>
    internal static TwimlText Read(string characters)
    {
        var reader = new LiteralReader();
        for (var index = 0; index < characters.Length; index++)
        {
            reader.Add(characters[index], index, index + 1);
        }

        reader.JoinMarks(0);
        return reader.ToText(characters.Length);
    }

    private TwimlText ToText(int end)
    {
        _starts.Add(end);
        return new TwimlText(_characters.ToString(), [.. _starts], [.. _ends], _holes);
    }

    private void ReadContents(InterpolatedStringExpressionSyntax literal, Func<SyntaxNode, ExpressionSyntax, TwimlHole> holeOf)
    {
        foreach (var content in literal.Contents)
        {
            if (content is InterpolationSyntax interpolation)
            {
                AddHole(holeOf(interpolation, interpolation.Expression), interpolation.SpanStart, interpolation.Span.End);
            }
            else if (content is InterpolatedStringTextSyntax text)
            {
                ReadText(text.TextToken.Text, text.SpanStart, literal.StringStartToken.Kind());
            }
        }
    }

    /// <summary>Reads a literal without holes; returns where its characters end.</summary>
    private int ReadToken(SyntaxToken token)
    {
        var source = token.Text;
        var quotes = source.TakeWhile(character => character is '@' or '"').Count();
        var kind = token.Kind() switch
        {
            SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken =>
                source[0] == '@' ? SyntaxKind.InterpolatedVerbatimStringStartToken : SyntaxKind.InterpolatedStringStartToken,
            _ => SyntaxKind.InterpolatedMultiLineRawStringStartToken,
        };
        var opening = kind switch
        {
            SyntaxKind.InterpolatedVerbatimStringStartToken => 2,
            SyntaxKind.InterpolatedStringStartToken => 1,
            _ => quotes,
        };
        var end = source.LastIndexOf('"') + 1 - (opening == 2 && source[0] == '@' ? 1 : opening);
        var from = _characters.Length;
        ReadText(source.Substring(opening, end - opening), token.SpanStart + opening, kind, hasHoles: false);
        JoinMarks(from);
        return token.SpanStart + end;
    }

    /// <summary>Makes a hole of every mark that something else fills: <c>{0}</c>, <c>{{From}}</c>.</summary>
    private void JoinMarks(int from)
    {
        foreach (Match mark in _mark.Matches(_characters.ToString(from, _characters.Length - from)).Cast<Match>().Reverse())
        {
            var start = from + mark.Index;
            _ends[start] = _ends[start + mark.Length - 1];
            _ends.RemoveRange(start + 1, mark.Length - 1);
            _starts.RemoveRange(start + 1, mark.Length - 1);
            _characters.Remove(start, mark.Length - 1);
            _characters[start] = TwimlText.HoleMark;
            foreach (var later in _holes.Keys.Where(key => key > start).OrderBy(key => key).ToList())
            {
                _holes.Add(later - mark.Length + 1, _holes[later]);
                _holes.Remove(later);
            }

            _holes.Add(start, TwimlHole.Mark);
        }
    }

    private void AddHole(TwimlHole hole, int start, int end)
    {
        _holes.Add(_characters.Length, hole);
        Add(TwimlText.HoleMark, start, end);
    }

    private void Add(char character, int start, int end)
    {
        _characters.Append(character);
        _starts.Add(start);
        _ends.Add(end);
    }

    private void ReadText(string source, int position, SyntaxKind literal, bool hasHoles = true)
    {
        var isRaw = literal is SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken;
        var isVerbatim = literal == SyntaxKind.InterpolatedVerbatimStringStartToken;
        var index = 0;
        while (index < source.Length)
        {
            var start = position + index;
            var length = isRaw ? 1 : LengthOf(source, index, isVerbatim, hasHoles);
            var characters = isRaw || length == 1 ? source[index].ToString() : Decode(source.Substring(index, length));
            index += length;
            foreach (var character in characters)
            {
                Add(character, start, position + index);
            }
        }
    }

    /// <summary>How many characters of the source make the next one: an escape, a doubled brace or quote, or just one.</summary>
    private static int LengthOf(string source, int index, bool isVerbatim, bool hasHoles)
    {
        var left = source.Length - index;
        return source[index] switch
        {
            '{' or '}' when hasHoles && left > 1 && source[index + 1] == source[index] => 2,
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

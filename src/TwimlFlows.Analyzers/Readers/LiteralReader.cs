using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>Reads literals as the compiler does, and keeps for every character where it is written.</summary>
internal static class LiteralReader
{
    /// <summary>Reads a literal of any form, or what is joined with + from literals, constants and values.</summary>
    internal static TwimlText Read(ExpressionSyntax whole, LiteralParts parts)
    {
        var text = new LiteralText(whole.Span.Length) { SkipsFirstBlanks = parts.SkipsFirstBlanks };
        foreach (var part in StringSum.PartsOf(whole))
        {
            switch (part)
            {
                case InterpolatedStringExpressionSyntax literal:
                    ReadInterpolated(text, literal, parts);
                    break;
                case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) || literal.IsKind(SyntaxKind.Utf8StringLiteralExpression):
                    var start = text.Length;
                    text.AddConstant(literal.Token);
                    Join(text, start, parts);
                    break;
                case var constant when parts.ConstantOf(constant) is { } value:
                    text.AddElsewhere(value, constant.Span);
                    break;
                default:
                    text.AddHole(parts.HoleOf(part, part), part.Span);
                    text.End = part.Span.End;
                    break;
            }
        }

        return text.ToText();
    }

    /// <summary>Marks are looked for in each literal by itself.</summary>
    private static void Join(LiteralText text, int start, LiteralParts parts)
    {
        if (parts.MarkOf is { } markOf)
        {
            text.JoinMarks(start, markOf);
        }
    }

    private static void ReadInterpolated(LiteralText text, InterpolatedStringExpressionSyntax literal, LiteralParts parts)
    {
        var kind = literal.StringStartToken.Kind();
        var indentation = kind == SyntaxKind.InterpolatedMultiLineRawStringStartToken ? RawText.IndentationOf(literal.StringEndToken.Text) : -1;
        var isFirst = true;
        foreach (var content in literal.Contents)
        {
            if (content is InterpolationSyntax interpolation)
            {
                text.AddHole(parts.HoleOf(interpolation, interpolation.Expression), interpolation.Span);
            }
            else if (content is InterpolatedStringTextSyntax { TextToken: { Text: var source, SpanStart: var start } })
            {
                var length = text.Length;
                if (kind is SyntaxKind.InterpolatedMultiLineRawStringStartToken or SyntaxKind.InterpolatedSingleLineRawStringStartToken)
                {
                    text.AddRaw(source, start, indentation, isFirst);
                }
                else
                {
                    text.AddEscaped(source, start, new(IsVerbatim: kind == SyntaxKind.InterpolatedVerbatimStringStartToken, DoublesBraces: true));
                }

                Join(text, length, parts);
            }

            isFirst = false;
        }

        text.End = literal.StringEndToken.SpanStart;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>Reads literals as the compiler does, and keeps for every character where it is written.</summary>
internal static class LiteralReader
{
    /// <summary>Reads one interpolated string, or several that are joined with +.</summary>
    internal static TwimlText Read(IEnumerable<InterpolatedStringExpressionSyntax> literals, Func<InterpolationSyntax, TwimlHole> holeOf)
    {
        var text = new LiteralText();
        foreach (var literal in literals)
        {
            ReadInterpolated(text, literal, holeOf);
        }

        return text.ToText();
    }

    /// <summary>Reads any expression that the source spells out: literals of every form, and what is joined with + from them.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="holeOf">Says what a hole holds.</param>
    /// <param name="constantOf">
    /// The text of a constant that is written elsewhere, such as a field or a <c>nameof</c>; each of its characters then has
    /// the place of the whole name. Null for what is no constant.
    /// </param>
    /// <returns>The text, or null when a part of it is only known at run time.</returns>
    internal static TwimlText? Read(
        ExpressionSyntax expression,
        Func<InterpolationSyntax, TwimlHole> holeOf,
        Func<ExpressionSyntax, string?> constantOf)
    {
        var text = new LiteralText();
        var ahead = new Stack<ExpressionSyntax>([expression]);
        while (ahead.Count > 0)
        {
            var part = ahead.Pop();
            switch (part)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    ahead.Push(parenthesized.Expression);
                    break;
                case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression):
                    ahead.Push(sum.Right);
                    ahead.Push(sum.Left);
                    break;
                case InterpolatedStringExpressionSyntax literal:
                    ReadInterpolated(text, literal, holeOf);
                    break;
                case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) || literal.IsKind(SyntaxKind.Utf8StringLiteralExpression):
                    text.AddConstant(literal.Token);
                    break;
                case var constant when constantOf(constant) is { } value:
                    text.AddElsewhere(value, constant.Span);
                    break;
                default:
                    return null;
            }
        }

        return text.ToText();
    }

    /// <summary>Reads a plain string: what is joined with +, where a part that is no literal is a hole, and the marks of a template in it.</summary>
    internal static TwimlText ReadPlain(IEnumerable<ExpressionSyntax> parts, Func<SyntaxNode, ExpressionSyntax, TwimlHole> holeOf)
    {
        var text = new LiteralText();
        foreach (var part in parts)
        {
            switch (part)
            {
                case InterpolatedStringExpressionSyntax literal:
                    ReadInterpolated(text, literal, hole => holeOf(hole, hole.Expression));
                    break;
                case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) || literal.IsKind(SyntaxKind.Utf8StringLiteralExpression):
                    var start = text.Length;
                    text.AddConstant(literal.Token);
                    text.JoinMarks(start);
                    break;
                default:
                    text.AddHole(holeOf(part, part), part.Span);
                    text.End = part.Span.End;
                    break;
            }
        }

        return text.ToText();
    }

    private static void ReadInterpolated(LiteralText text, InterpolatedStringExpressionSyntax literal, Func<InterpolationSyntax, TwimlHole> holeOf)
    {
        var kind = literal.StringStartToken.Kind();
        var indentation = kind == SyntaxKind.InterpolatedMultiLineRawStringStartToken ? RawText.IndentationOf(literal.StringEndToken.Text) : -1;
        var isFirst = true;
        foreach (var content in literal.Contents)
        {
            if (content is InterpolationSyntax interpolation)
            {
                text.AddHole(holeOf(interpolation), interpolation.Span);
            }
            else if (content is InterpolatedStringTextSyntax { TextToken: { Text: var source, SpanStart: var start } })
            {
                if (kind is SyntaxKind.InterpolatedMultiLineRawStringStartToken or SyntaxKind.InterpolatedSingleLineRawStringStartToken)
                {
                    text.AddRaw(source, start, indentation, isFirst);
                }
                else
                {
                    text.AddEscaped(source, start, new(IsVerbatim: kind == SyntaxKind.InterpolatedVerbatimStringStartToken, DoublesBraces: true));
                }
            }

            isFirst = false;
        }

        text.End = literal.StringEndToken.SpanStart;
    }
}

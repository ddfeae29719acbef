using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Completion;

/// <summary>The string of C# that somebody is typing in.</summary>
/// <param name="Syntax">The literal around the caret.</param>
/// <param name="Whole">That with everything joined to it.</param>
/// <param name="Text">What it all spells.</param>
/// <param name="Index">How many of its characters stand in front of the caret, or in front of the hole that the caret is in.</param>
/// <param name="Hole">The hole that the caret is in, at its start or behind its first word.</param>
internal sealed record LiteralAtCaret(ExpressionSyntax Syntax, ExpressionSyntax Whole, TwimlText Text, int Index, InterpolationSyntax? Hole)
{
    /// <summary>The literal around a position, and the document as it would be if that were closed.</summary>
    internal static async Task<(LiteralAtCaret? Literal, Document Document)> FindAsync(Document document, int caret, CancellationToken cancellationToken)
    {
        var current = document;
        for (var mended = 0; mended <= Unfinished.Most; mended++)
        {
            var root = await current.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            if (root is null || SyntaxAt(root, caret) is not var (literal, hole))
            {
                return (null, current);
            }

            if (Unfinished.Closing(literal, hole, caret) is not { } closing)
            {
                return (Read(literal, hole, hole?.SpanStart ?? caret), current);
            }

            var text = await current.GetTextAsync(cancellationToken).ConfigureAwait(false);
            current = current.WithText(text.WithChanges(closing));
        }

        return (null, current);
    }

    /// <summary>The literal around a position; null in code, a hole that holds more than a word included.</summary>
    private static (ExpressionSyntax Literal, InterpolationSyntax? Hole)? SyntaxAt(SyntaxNode root, int caret)
    {
        for (var node = root.FindToken(Math.Max(0, caret - 1)).Parent; node is not (null or StatementSyntax or MemberDeclarationSyntax); node = node.Parent)
        {
            switch (node)
            {
                case InterpolatedStringExpressionSyntax literal when IsInside(literal, caret):
                    var hole = literal.Contents.OfType<InterpolationSyntax>().FirstOrDefault(one => IsInside(one, caret));
                    return hole is null || IsWord(hole, caret) ? (literal, hole) : null;
                case LiteralExpressionSyntax literal when IsString(literal):
                    return IsInside(literal, caret) ? (literal, null) : null;
            }
        }

        return null;
    }

    private static bool IsString(LiteralExpressionSyntax literal) =>
        literal.IsKind(SyntaxKind.StringLiteralExpression) || literal.IsKind(SyntaxKind.Utf8StringLiteralExpression);

    private static bool IsInside(LiteralExpressionSyntax literal, int caret) => Unfinished.Closing(literal, null, caret) is not null
        ? literal.SpanStart < caret && caret <= literal.Span.End
        : LiteralReader.Read(literal, _unread) is var text && text.Start <= caret && caret <= text.End;

    private static bool IsInside(InterpolatedStringExpressionSyntax literal, int caret) =>
        literal.StringStartToken.Span.End <= caret && (caret <= literal.StringEndToken.SpanStart || literal.StringEndToken.IsMissing);

    private static bool IsInside(InterpolationSyntax hole, int caret) =>
        hole.OpenBraceToken.Span.End <= caret && (caret <= hole.CloseBraceToken.SpanStart || hole.CloseBraceToken.IsMissing);

    /// <summary>Whether the caret is in the only word of a hole, or of what was typed of it: behind it comes its end, or markup.</summary>
    private static bool IsWord(InterpolationSyntax hole, int caret)
    {
        var source = hole.SyntaxTree.GetText();
        var start = hole.OpenBraceToken.Span.End;
        return Regex.IsMatch(source.ToString(TextSpan.FromBounds(start, caret)), @"^\s*@?\w*$", RegexOptions.CultureInvariant)
            && Regex.IsMatch(source.ToString(TextSpan.FromBounds(caret, Math.Max(caret, hole.Span.End))), @"^\w*\s*([}<>;'""\\]|$)", RegexOptions.CultureInvariant);
    }

    private static LiteralAtCaret Read(ExpressionSyntax literal, InterpolationSyntax? hole, int caret)
    {
        var whole = StringSum.WholeOf(literal);
        var text = LiteralReader.Read(whole, _unread);
        return new LiteralAtCaret(literal, whole, text, text.IndexAt(caret), hole);
    }

    /// <summary>What a hole holds is of no matter for what may stand beside it.</summary>
    private static readonly LiteralParts _unread = new((hole, expression) => new TwimlHole(hole, expression, TwimlHoleKind.Unknown, null, null, null)) { MarkOf = _ => TwimlHole.Mark };
}

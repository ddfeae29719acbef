using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
    /// <summary>The literal around a position; null in code, a hole that holds more than a word included.</summary>
    internal static LiteralAtCaret? Find(SyntaxNode root, int caret)
    {
        for (var node = root.FindToken(Math.Max(0, caret - 1)).Parent; node is not (null or StatementSyntax or MemberDeclarationSyntax); node = node.Parent)
        {
            switch (node)
            {
                case InterpolatedStringExpressionSyntax literal when IsInside(literal, caret):
                    var hole = literal.Contents.OfType<InterpolationSyntax>().FirstOrDefault(one => IsInside(one, caret));
                    return hole is null || IsWord(hole, caret) ? Read(literal, hole, hole?.SpanStart ?? caret) : null;
                case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) || literal.IsKind(SyntaxKind.Utf8StringLiteralExpression):
                    return LiteralReader.ReadPlain([literal], Unread) is var own && own.Start <= caret && caret <= own.End ? Read(literal, null, caret) : null;
            }
        }

        return null;
    }

    private static bool IsInside(InterpolatedStringExpressionSyntax literal, int caret) =>
        literal.StringStartToken.Span.End <= caret && (caret <= literal.StringEndToken.SpanStart || literal.StringEndToken.IsMissing);

    private static bool IsInside(InterpolationSyntax hole, int caret) =>
        hole.OpenBraceToken.Span.End <= caret && (caret <= hole.CloseBraceToken.SpanStart || hole.CloseBraceToken.IsMissing);

    private static bool IsWord(InterpolationSyntax hole, int caret) =>
        Regex.IsMatch(hole.SyntaxTree.GetText().ToString(new(hole.OpenBraceToken.Span.End, caret - hole.OpenBraceToken.Span.End)), @"^\s*@?\w*$", RegexOptions.CultureInvariant);

    private static LiteralAtCaret Read(ExpressionSyntax literal, InterpolationSyntax? hole, int caret)
    {
        var whole = TextLiteralReader.WholeOf(literal);
        var text = LiteralReader.ReadPlain(TextLiteralReader.PartsOf(whole), Unread);
        return new LiteralAtCaret(literal, whole, text, text.IndexAt(caret), hole);
    }

    /// <summary>What a hole holds is of no matter for what may stand beside it.</summary>
    private static TwimlHole Unread(SyntaxNode hole, ExpressionSyntax expression) => new(hole, expression, TwimlHoleKind.Unknown, null, null, null);
}

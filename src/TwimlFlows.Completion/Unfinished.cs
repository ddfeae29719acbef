using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TwimlFlows.Completion;

/// <summary>
/// Finishes for a look what is being typed: a hole or a string that is not closed yet takes in what follows, and then neither
/// its type nor the steps behind it are seen.
/// </summary>
internal static class Unfinished
{
    /// <summary>A hole and the literal around it: more is never open.</summary>
    internal const int Most = 2;

    /// <summary>What closes the literal, or the hole in it; null when both are closed.</summary>
    internal static TextChange? Closing(ExpressionSyntax literal, InterpolationSyntax? hole, int caret)
    {
        if (hole is not null && !IsClosed(hole, caret))
        {
            return new TextChange(new TextSpan(caret, 0), new string('}', hole.OpenBraceToken.Span.Length));
        }

        return EndOf(literal) is { } end ? new TextChange(new TextSpan(hole?.Span.End ?? caret, 0), end) : null;
    }

    /// <summary>A hole is closed when nothing but the rest of a word is in front of its end.</summary>
    private static bool IsClosed(InterpolationSyntax hole, int caret) => !hole.CloseBraceToken.IsMissing
        && Regex.IsMatch(hole.SyntaxTree.GetText().ToString(TextSpan.FromBounds(caret, hole.CloseBraceToken.SpanStart)), @"^\w*\s*$", RegexOptions.CultureInvariant);

    /// <summary>Where a raw literal on several lines was meant to end is not known.</summary>
    private static string? EndOf(ExpressionSyntax literal) => literal switch
    {
        InterpolatedStringExpressionSyntax { StringEndToken.IsMissing: true } open when !open.StringStartToken.IsKind(SyntaxKind.InterpolatedMultiLineRawStringStartToken) =>
            new string('"', open.StringStartToken.Text.Count(character => character == '"')) + ";",
        LiteralExpressionSyntax when literal.GetDiagnostics().Any(error => error.Id is "CS1010" or "CS1039") => "\";",
        _ => null,
    };
}

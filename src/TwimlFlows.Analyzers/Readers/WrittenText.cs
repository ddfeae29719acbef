using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>Tells the text of a literal from the code around it.</summary>
internal static class WrittenText
{
    /// <summary>Whether a place lies between the quotes of one literal: not in another one, nor at a constant that is joined to it.</summary>
    internal static bool Holds(SyntaxTree tree, TextSpan place)
    {
        var token = tree.GetRoot().FindToken(place.Start);
        return token.Parent switch
        {
            LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) || literal.IsKind(SyntaxKind.Utf8StringLiteralExpression) =>
                place.Start > token.SpanStart && place.End < token.Span.End,
            InterpolatedStringExpressionSyntax literal => IsInside(literal, place),
            InterpolatedStringContentSyntax { Parent: InterpolatedStringExpressionSyntax literal } => IsInside(literal, place),
            _ => false,
        };
    }

    private static bool IsInside(InterpolatedStringExpressionSyntax literal, TextSpan place) =>
        place.Start >= literal.StringStartToken.Span.End && place.End <= literal.StringEndToken.SpanStart;
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.CodeFixes.Rules.Document;

/// <summary>Makes one interpolated string of a string and everything that is joined to it.</summary>
internal static class TwimlSum
{
    /// <summary>The interpolated string; null when its parts are written in different forms.</summary>
    internal static ExpressionSyntax? Of(ExpressionSyntax whole)
    {
        var parts = StringSum.PartsOf(whole).ToList();
        if (parts.Count == 1 && parts[0] is InterpolatedStringExpressionSyntax only)
        {
            return only.WithoutTrivia();
        }

        var literals = parts.Where(part => part is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax).ToList();
        return literals.All(IsRegular)
            ? SyntaxFactory.ParseExpression("$\"" + string.Concat(parts.Select(ContentOf)) + "\"")
            : null;
    }

    internal static bool IsRegular(ExpressionSyntax literal) => literal switch
    {
        LiteralExpressionSyntax one => one.Token.Text.StartsWith("\"", StringComparison.Ordinal) && one.Token.IsKind(SyntaxKind.StringLiteralToken),
        InterpolatedStringExpressionSyntax several => several.StringStartToken.Text == "$\"",
        _ => false,
    };

    private static string ContentOf(ExpressionSyntax part) => part switch
    {
        LiteralExpressionSyntax literal => literal.Token.Text.Substring(1, literal.Token.Text.Length - 2).Replace("{", "{{").Replace("}", "}}"),
        InterpolatedStringExpressionSyntax literal => literal.Contents.ToFullString(),
        _ => $"{{{InHole(part)}}}",
    };

    /// <summary>An expression as it stands in a hole: a colon would begin a format there.</summary>
    internal static string InHole(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax => expression.WithoutTrivia().ToString(),
        _ => $"({expression.WithoutTrivia()})",
    };
}

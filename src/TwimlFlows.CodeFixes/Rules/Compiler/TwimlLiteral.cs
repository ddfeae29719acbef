using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwimlFlows.CodeFixes.Rules.Compiler;

/// <summary>Makes TwiML of an expression whose text is all written out as strings.</summary>
internal static class TwimlLiteral
{
    /// <summary>The same expression as TwiML; null when a part of it is no literal.</summary>
    internal static ExpressionSyntax? Of(ExpressionSyntax expression, SemanticModel model) => expression switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => WithDollar(literal, model),
        InterpolatedStringExpressionSyntax => expression,
        ParenthesizedExpressionSyntax inner when Of(inner.Expression, model) is { } made => inner.WithExpression(made),
        BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) && Of(sum.Left, model) is { } left && Of(sum.Right, model) is { } right =>
            sum.WithLeft(left).WithRight(right),
        ConditionalExpressionSyntax choice when Of(choice.WhenTrue, model) is { } then && Of(choice.WhenFalse, model) is { } otherwise =>
            choice.WithWhenTrue(AsTwiml(then)).WithWhenFalse(otherwise),
        _ => null,
    };

    /// <summary>Between strings alone a choice is a string; one that is TwiML for certain makes it TwiML.</summary>
    private static ExpressionSyntax AsTwiml(ExpressionSyntax expression) => expression switch
    {
        ConditionalExpressionSyntax or ParenthesizedExpressionSyntax { Expression: ConditionalExpressionSyntax } => expression,
        BinaryExpressionSyntax => Cast(SyntaxFactory.ParenthesizedExpression(expression.WithoutTrivia())).WithTriviaFrom(expression),
        _ => Cast(expression.WithoutTrivia()).WithTriviaFrom(expression),
    };

    private static CastExpressionSyntax Cast(ExpressionSyntax expression) => SyntaxFactory.CastExpression(SyntaxFactory.ParseTypeName("Twiml"), expression);

    /// <summary>Braces that name something become holes, as they were meant; others stay text.</summary>
    private static ExpressionSyntax WithDollar(LiteralExpressionSyntax literal, SemanticModel model)
    {
        var text = literal.Token.Text;
        var holes = SyntaxFactory.ParseExpression("$" + text);
        var made = !holes.ContainsDiagnostics && HolesOf(holes).All(hole => Names(hole, literal.SpanStart, model))
            ? holes
            : SyntaxFactory.ParseExpression(IsRaw(literal) ? new string('$', LongestBraces(text) + 1) + text : "$" + text.Replace("{", "{{").Replace("}", "}}"));
        return made.WithTriviaFrom(literal);
    }

    private static IEnumerable<ExpressionSyntax> HolesOf(ExpressionSyntax literal) =>
        literal.DescendantNodes().OfType<InterpolationSyntax>().Select(hole => hole.Expression);

    private static bool Names(ExpressionSyntax hole, int position, SemanticModel model)
    {
        var found = model.GetSpeculativeSymbolInfo(position, hole, SpeculativeBindingOption.BindAsExpression);
        return found.Symbol is not null || found.CandidateSymbols.Length > 0;
    }

    private static bool IsRaw(LiteralExpressionSyntax literal) =>
        literal.Token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken) || literal.Token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken);

    private static int LongestBraces(string text)
    {
        var (longest, run) = (0, 0);
        for (var index = 0; index < text.Length; index++)
        {
            run = text[index] is not ('{' or '}') ? 0 : index > 0 && text[index - 1] == text[index] ? run + 1 : 1;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}

using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>Strings that are joined with +.</summary>
internal static class StringSum
{
    /// <summary>The string that an expression is a part of: the sum of all that is joined with +.</summary>
    internal static ExpressionSyntax WholeOf(ExpressionSyntax part)
    {
        var whole = part;
        while (whole.Parent is ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression })
        {
            whole = (ExpressionSyntax)whole.Parent;
        }

        return whole;
    }

    /// <summary>What is joined, from left to right; without recursion, since a sum may have thousands of parts.</summary>
    internal static IEnumerable<ExpressionSyntax> PartsOf(ExpressionSyntax whole)
    {
        var ahead = new Stack<ExpressionSyntax>([whole]);
        while (ahead.Count > 0)
        {
            switch (ahead.Pop())
            {
                case ParenthesizedExpressionSyntax { Expression: ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or LiteralExpressionSyntax or InterpolatedStringExpressionSyntax } inner:
                    ahead.Push(inner.Expression);
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                    ahead.Push(sum.Right);
                    ahead.Push(sum.Left);
                    break;
                case var part:
                    yield return part;
                    break;
            }
        }
    }
}

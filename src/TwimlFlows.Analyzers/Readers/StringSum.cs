using Microsoft.CodeAnalysis;
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

    /// <summary>
    /// What is joined, from left to right; without recursion, since a sum may have thousands of parts. Between parentheses
    /// numbers are added up until a text comes, so what stands before the first text there is one part.
    /// </summary>
    internal static IEnumerable<ExpressionSyntax> PartsOf(ExpressionSyntax whole)
    {
        var ahead = new Stack<ExpressionSyntax>([whole]);
        while (ahead.Count > 0)
        {
            switch (ahead.Pop())
            {
                case ParenthesizedExpressionSyntax { Expression: ParenthesizedExpressionSyntax or LiteralExpressionSyntax or InterpolatedStringExpressionSyntax } inner:
                    ahead.Push(inner.Expression);
                    break;
                case ParenthesizedExpressionSyntax { Expression: BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum }:
                    Open(sum, ahead, keepsStart: true);
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when sum == whole:
                    Open(sum, ahead, keepsStart: false);
                    break;
                case var part:
                    yield return part;
                    break;
            }
        }
    }

    private static void Open(BinaryExpressionSyntax sum, Stack<ExpressionSyntax> ahead, bool keepsStart)
    {
        var sums = new List<BinaryExpressionSyntax>();
        ExpressionSyntax start = sum;
        while (start is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } left)
        {
            sums.Add(left);
            start = left.Left;
        }

        if (keepsStart && !HoldsText(start))
        {
            while (sums.Count > 0 && !HoldsText(sums[sums.Count - 1].Right))
            {
                start = sums[sums.Count - 1];
                sums.RemoveAt(sums.Count - 1);
            }
        }

        sums.ForEach(one => ahead.Push(one.Right));
        ahead.Push(start);
    }

    private static bool HoldsText(ExpressionSyntax expression) => expression
        .DescendantNodesAndSelf(node => node is ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression })
        .Any(node => node is InterpolatedStringExpressionSyntax || node.IsKind(SyntaxKind.StringLiteralExpression) || node.IsKind(SyntaxKind.Utf8StringLiteralExpression));
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>Reads the plain strings of C# that are whole documents: nobody says so, but their text does.</summary>
internal static class TextLiteralReader
{
    /// <summary>The document that a literal is, or begins; null for every other string.</summary>
    internal static TextLiteral? Read(ExpressionSyntax literal, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!MentionsRoot(literal))
        {
            return null;
        }

        var whole = WholeOf(literal);
        var parts = PartsOf(whole).ToList();
        return parts.First(MentionsRoot) == literal
            && LiteralReader.ReadPlain(parts, (hole, expression) => TextHole.Of(hole, expression, model, cancellationToken)) is { } text
            && PlainDocument.Of(text) is { } document
            && IsAnswer(literal, whole, model, cancellationToken)
                ? new TextLiteral(document, whole)
                : null;
    }

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

    /// <summary>What is joined with +, from left to right.</summary>
    internal static IEnumerable<ExpressionSyntax> PartsOf(ExpressionSyntax whole) => whole switch
    {
        ParenthesizedExpressionSyntax inner when inner.Expression is ParenthesizedExpressionSyntax or BinaryExpressionSyntax or LiteralExpressionSyntax or InterpolatedStringExpressionSyntax =>
            PartsOf(inner.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => PartsOf(sum.Left).Concat(PartsOf(sum.Right)),
        _ => [whole],
    };

    /// <summary>The first look at every string of a project: it asks the tokens alone, and makes nothing.</summary>
    private static bool MentionsRoot(ExpressionSyntax literal)
    {
        switch (literal)
        {
            case LiteralExpressionSyntax one:
                return PlainDocument.MentionsRoot(one.Token.ValueText);
            case InterpolatedStringExpressionSyntax several:
                foreach (var content in several.Contents)
                {
                    if (content is InterpolatedStringTextSyntax text && PlainDocument.MentionsRoot(text.TextToken.ValueText))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    /// <summary>A pattern is no document, what stands in an attribute answers nobody, and TwiML has a reader of its own.</summary>
    private static bool IsAnswer(ExpressionSyntax literal, ExpressionSyntax whole, SemanticModel model, CancellationToken cancellationToken) =>
        whole.Parent is not (InterpolationSyntax or AttributeArgumentSyntax)
        && !FlowLiteralReader.IsTwiml(model.GetOperation(literal, cancellationToken))
        && model.GetTypeInfo(whole, cancellationToken).ConvertedType?.Name != nameof(FormattableString)
        && model.GetOperation(whole, cancellationToken)?.Parent is not IArgumentOperation { Parameter.Name: "pattern" };
}

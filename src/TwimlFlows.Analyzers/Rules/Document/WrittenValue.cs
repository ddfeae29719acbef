using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>Tells the texts that were made of a number or a truth value, or are one, from those of which nothing is known.</summary>
internal sealed class WrittenValue(AttributeInfo attribute, SemanticModel model)
{
    private const int Deepest = 8;

    private bool IsOfFlags => attribute.Kind == ValueKind.Boolean;

    internal bool Is(ExpressionSyntax expression) => Is(expression, 0);

    private bool Is(ExpressionSyntax expression, int depth)
    {
        var constant = model.GetConstantValue(expression);
        if (depth > Deepest || constant.HasValue)
        {
            return constant.HasValue && IsRight(constant.Value?.ToString() ?? "");
        }

        bool Each(params ExpressionSyntax[] parts) => parts.All(part => Is(part, depth + 1));
        return expression switch
        {
            ParenthesizedExpressionSyntax inner => Each(inner.Expression),
            CastExpressionSyntax cast => Each(cast.Expression),
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => Each(sure.Operand),
            ConditionalExpressionSyntax choice => Each(choice.WhenTrue, choice.WhenFalse),
            SwitchExpressionSyntax choice => Each([.. choice.Arms.Select(arm => arm.Expression)]),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice => Each(choice.Left, choice.Right),
            ThrowExpressionSyntax => true,
            InterpolatedStringExpressionSyntax text => text.Contents.OfType<InterpolationSyntax>().Any() && text.Contents.All(IsOfNumbers),
            ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax call } access => IsMadeOf(access.Expression, call),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } call => IsMadeOf(called.Expression, call),
            IdentifierNameSyntax or MemberAccessExpressionSyntax => StartOf(expression) is { } start && (
                start is LiteralExpressionSyntax literal ? IsRight(literal.Token.ValueText)
                : start.SyntaxTree == model.SyntaxTree && Each(start)),
            _ => false,
        };
    }

    /// <summary>Whether a call makes a text of a number or a truth value; of what else is made of them nothing is known either.</summary>
    private bool IsMadeOf(ExpressionSyntax receiver, InvocationExpressionSyntax call)
    {
        var values = call.ArgumentList.Arguments.Select(argument => argument.Expression).Prepend(receiver);
        return model.GetSymbolInfo(call).Symbol is IMethodSymbol { IsStatic: false, Name: "ToString" }
            ? IsNumber(receiver, isFormatted: call.ArgumentList.Arguments.Any(argument => HoleType.IsText(model.GetTypeInfo(argument.Expression).Type)))
            : values.Any(value => IsOfValue(value, 0));
    }

    /// <summary>Whether somewhere in an expression a number or a truth value stands: then it was seen to how that is written.</summary>
    private bool IsOfValue(ExpressionSyntax expression, int depth) =>
        IsNumber(expression, isFormatted: true)
        || (IsOfFlags && HoleType.IsFlag(model.GetTypeInfo(expression).Type))
        || (depth < Deepest && expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax inner } && IsOfValue(inner.Expression, depth + 1));

    private bool IsNumber(ExpressionSyntax expression, bool isFormatted) =>
        !IsOfFlags
        && model.GetTypeInfo(expression).Type is { } type
        && (HoleType.IsWholeNumber(type) || (isFormatted && (HoleType.IsFraction(type) || HoleType.IsTimeSpan(type)))
            || (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T && HoleType.IsWholeNumber(((INamedTypeSymbol)type).TypeArguments[0])));

    private bool IsOfNumbers(InterpolatedStringContentSyntax content) => content switch
    {
        InterpolationSyntax hole => IsNumber(hole.Expression, hole.FormatClause is not null),
        InterpolatedStringTextSyntax text => !IsOfFlags && text.TextToken.ValueText.All(char.IsDigit),
        _ => false,
    };

    /// <summary>What a variable or a field that never changes begins with.</summary>
    private ExpressionSyntax? StartOf(ExpressionSyntax name) =>
        model.GetSymbolInfo(name).Symbol is ILocalSymbol or IFieldSymbol { IsReadOnly: true }
        && model.GetSymbolInfo(name).Symbol!.DeclaringSyntaxReferences is { Length: 1 } declared
            ? (declared[0].GetSyntax() as VariableDeclaratorSyntax)?.Initializer?.Value
            : null;

    private bool IsRight(string text) =>
        IsOfFlags ? text is "true" or "false" : Numbers.IsWhole(text) || attribute.Words?.Contains(text) == true;
}

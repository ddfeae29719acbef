using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>What is put into a document that is a plain string: nothing escapes it there.</summary>
internal static class TextHole
{
    /// <summary>Words in the name of something that escapes, or that gives markup.</summary>
    private static readonly string[] _words = ["Escape", "Encode", "Sanitize", "Safe", "Xml", "Html", "Twiml", "Ssml", "Markup"];

    /// <summary>A hole of the kind <see cref="TwimlHoleKind.Value"/> holds a text as somebody gave it.</summary>
    internal static TwimlHole Of(SyntaxNode hole, ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) => new(
        hole,
        expression,
        IsRawText(expression, model, 0, cancellationToken) ? TwimlHoleKind.Value : TwimlHoleKind.Unknown,
        null,
        model.GetSymbolInfo(expression, cancellationToken).Symbol,
        model.GetTypeInfo(expression, cancellationToken).Type);

    /// <summary>Whether an expression gives a text that was neither escaped nor written as markup, for all that can be seen.</summary>
    private static bool IsRawText(ExpressionSyntax expression, SemanticModel model, int depth, CancellationToken cancellationToken)
    {
        var constant = model.GetConstantValue(expression, cancellationToken);
        if (depth > 8 || constant.HasValue)
        {
            return constant.Value is string text && text.Contains('&') && !text.Contains('<') && !text.Contains(';');
        }

        bool IsRaw(ExpressionSyntax part) => IsRawText(part, model, depth + 1, cancellationToken);
        return expression switch
        {
            ParenthesizedExpressionSyntax inner => IsRaw(inner.Expression),
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => IsRaw(sure.Operand),
            CastExpressionSyntax cast => IsRaw(cast.Expression),
            ConditionalExpressionSyntax choice => IsRaw(choice.WhenTrue) || IsRaw(choice.WhenFalse),
            SwitchExpressionSyntax choice => choice.Arms.Any(arm => IsRaw(arm.Expression)),
            BinaryExpressionSyntax both => IsRaw(both.Left) || IsRaw(both.Right),
            InterpolatedStringExpressionSyntax literal => literal.Contents.OfType<InterpolationSyntax>().Any(hole => IsRaw(hole.Expression)),
            ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax } access => IsNamedText(access, access.WhenNotNull, model, cancellationToken),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } =>
                model.GetSymbolInfo(called, cancellationToken).Symbol is IMethodSymbol { Name: "ToString" or "Trim" or "TrimStart" or "TrimEnd" or "Substring" or "ToUpper" or "ToLower" or "ToUpperInvariant" or "ToLowerInvariant", IsStatic: false }
                && IsRaw(called.Expression),
            ElementAccessExpressionSyntax => IsText(model.GetTypeInfo(expression, cancellationToken).Type),
            IdentifierNameSyntax or MemberAccessExpressionSyntax =>
                IsNamedText(expression, expression, model, cancellationToken) && BeginsRaw(expression, model, IsRaw, cancellationToken),
            _ => false,
        };
    }

    private static bool IsNamedText(ExpressionSyntax expression, ExpressionSyntax name, SemanticModel model, CancellationToken cancellationToken) =>
        IsText(model.GetTypeInfo(expression, cancellationToken).Type)
        && model.GetSymbolInfo(name, cancellationToken).Symbol is IParameterSymbol or IPropertySymbol or IFieldSymbol or ILocalSymbol
        && !_words.Any(word => model.GetSymbolInfo(name, cancellationToken).Symbol!.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>A local variable holds what it begins with, for all that can be seen; of one that begins with nothing, nothing is known.</summary>
    private static bool BeginsRaw(ExpressionSyntax expression, SemanticModel model, Func<ExpressionSyntax, bool> isRaw, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(expression, cancellationToken).Symbol is not ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } declared }
        || declared[0].GetSyntax(cancellationToken) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } value } => isRaw(value),
            ForEachStatementSyntax => true,
            _ => false,
        };

    private static bool IsText(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Object } or { Name: "Uri" or "StringValues" };
}

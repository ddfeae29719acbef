using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>Follows a text to where it comes from: whether somebody outside may have written it, and nothing escaped it since, for all that can be seen.</summary>
internal sealed class TextOrigin(SemanticModel model, CancellationToken cancellationToken)
{
    private const int Deepest = 50;

    /// <summary>Words in the name of something that escapes, or that gives markup.</summary>
    private static readonly string[] _words = ["Escape", "Encode", "Sanitize", "Safe", "Xml", "Html", "Twiml", "Ssml", "Markup"];

    /// <summary>Methods of a text that leave its characters as they are.</summary>
    private static readonly HashSet<string> _keeping = new(StringComparer.Ordinal)
    {
        "ToString", "Trim", "TrimStart", "TrimEnd", "Substring", "ToUpper", "ToLower", "ToUpperInvariant", "ToLowerInvariant",
    };

    /// <summary>Methods of a list that leave what is in it as it is.</summary>
    private static readonly HashSet<string> _choosing = new(StringComparer.Ordinal)
    {
        "AsEnumerable", "Distinct", "OrderBy", "OrderByDescending", "Reverse", "Skip", "Take", "ThenBy", "ToArray", "ToHashSet", "ToList", "Where",
    };

    /// <summary>What is known of the variables that were met; one that is made of itself begins as what else it is made of.</summary>
    private readonly Dictionary<ISymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>How many expressions lie around the one that is looked at: a sum may have thousands of parts.</summary>
    private int _depth;

    /// <summary>Whether an expression gives a text that was neither escaped nor written as markup.</summary>
    internal bool IsRaw(ExpressionSyntax expression)
    {
        _depth++;
        var isRaw = _depth < Deepest && GivesRaw(expression);
        _depth--;
        return isRaw;
    }

    private bool GivesRaw(ExpressionSyntax expression)
    {
        var constant = model.GetConstantValue(expression, cancellationToken);
        if (constant.HasValue)
        {
            return constant.Value is string text && text.Contains('&') && !text.Contains('<') && !text.Contains(';');
        }

        return expression switch
        {
            ParenthesizedExpressionSyntax inner => IsRaw(inner.Expression),
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => IsRaw(sure.Operand),
            CastExpressionSyntax cast => IsRaw(cast.Expression),
            ConditionalExpressionSyntax choice => IsRaw(choice.WhenTrue) || IsRaw(choice.WhenFalse),
            SwitchExpressionSyntax choice => choice.Arms.Any(arm => IsRaw(arm.Expression)),
            BinaryExpressionSyntax both => IsRaw(both.Left) || IsRaw(both.Right),
            InterpolatedStringExpressionSyntax literal => literal.Contents.OfType<InterpolationSyntax>().Any(hole => IsRaw(hole.Expression)),
            ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax } access => IsText(access) && IsVariable(access.WhenNotNull),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } =>
                SymbolOf(called) is IMethodSymbol { IsStatic: false } method && _keeping.Contains(method.Name) && IsRaw(called.Expression),
            ElementAccessExpressionSyntax => IsText(expression),
            IdentifierNameSyntax or MemberAccessExpressionSyntax => IsText(expression) && IsVariable(expression),
            _ => false,
        };
    }

    private bool IsText(ExpressionSyntax expression) => model.GetTypeInfo(expression, cancellationToken).Type
        is { SpecialType: SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Object } or { Name: "Uri" or "StringValues" };

    /// <summary>Whether what goes through a list, one after the other, is raw.</summary>
    private bool AreRaw(ExpressionSyntax list) => list switch
    {
        ParenthesizedExpressionSyntax inner => AreRaw(inner.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } called } =>
            name == "Split" ? IsRaw(called.Expression) : _choosing.Contains(name) && AreRaw(called.Expression),
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions.Any(IsRaw),
        ElementAccessExpressionSyntax => true,
        IdentifierNameSyntax or MemberAccessExpressionSyntax => IsVariable(list),
        _ => false,
    };

    /// <summary>Whether a name is one of a variable that holds something raw; a name that speaks of escaping is believed.</summary>
    private bool IsVariable(ExpressionSyntax name)
    {
        if (SymbolOf(name) is not { } symbol
            || symbol is not (IParameterSymbol or IPropertySymbol or IFieldSymbol or ILocalSymbol)
            || Array.Exists(_words, word => symbol.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            return false;
        }

        if (!_known.TryGetValue(symbol, out var isRaw))
        {
            _known[symbol] = true;
            _known[symbol] = isRaw = HoldsRaw(symbol);
        }

        return isRaw;
    }

    private bool HoldsRaw(ISymbol symbol)
    {
        var declared = symbol.DeclaringSyntaxReferences.Length == 1 ? symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) : null;
        if (declared is not null && declared.SyntaxTree != model.SyntaxTree)
        {
            return FixedValue(symbol, declared) is not LiteralExpressionSyntax;
        }

        var begins = symbol switch
        {
            IFieldSymbol { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } => false,
            ILocalSymbol => declared switch
            {
                VariableDeclaratorSyntax { Initializer.Value: { } value } => IsRawOrList(value),
                ForEachStatementSyntax loop => AreRaw(loop.Expression),
                _ => false,
            },
            _ => declared is null || FixedValue(symbol, declared) is not { } value || IsRawOrList(value),
        };
        return begins && declared is not null ? !Assigned(symbol, declared).Any(IsUnknown) : begins;
    }

    private bool IsRawOrList(ExpressionSyntax value) => IsText(value) ? IsRaw(value) : AreRaw(value);

    /// <summary>What a field or a property holds that nothing but a constructor may change.</summary>
    private static ExpressionSyntax? FixedValue(ISymbol symbol, SyntaxNode declared) => (symbol, declared) switch
    {
        (IFieldSymbol { IsReadOnly: true }, VariableDeclaratorSyntax field) => field.Initializer?.Value,
        (IPropertySymbol { SetMethod: null }, PropertyDeclarationSyntax property) => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
        _ => null,
    };

    /// <summary>Whether a value may be an escaped one. A constant is what a variable holds in place of a text, and escapes none.</summary>
    private bool IsUnknown(ExpressionSyntax? value) =>
        value is null || (!model.GetConstantValue(value, cancellationToken).HasValue && !IsRawOrList(value));

    /// <summary>All that a variable is given behind its declaration; null for what is not seen.</summary>
    private IEnumerable<ExpressionSyntax?> Assigned(ISymbol symbol, SyntaxNode declared)
    {
        var scope = symbol is ILocalSymbol or IParameterSymbol ? (SyntaxNode?)declared.Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>() : declared.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        foreach (var name in (scope ?? declared.SyntaxTree.GetRoot(cancellationToken)).DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (name.Identifier.ValueText != symbol.Name)
            {
                continue;
            }

            SyntaxNode whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            var (isGiven, value) = whole.Parent switch
            {
                AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when assignment.Left == whole => (true, assignment.Right),
                ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword } => (true, null),
                ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax both } tuple } when both.Left == tuple => (true, null),
                _ => (false, (ExpressionSyntax?)null),
            };
            if (isGiven && SymbolEqualityComparer.Default.Equals(SymbolOf(name), symbol))
            {
                yield return value;
            }
        }
    }

    private ISymbol? SymbolOf(ExpressionSyntax expression) => model.GetSymbolInfo(expression, cancellationToken).Symbol;
}

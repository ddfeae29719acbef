using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>Reads the literals that the compiler turns into <c>Twiml</c>.</summary>
internal static class FlowLiteralReader
{
    /// <summary>The literal that an operation makes, or null when it makes something else.</summary>
    internal static FlowLiteral? Read(IInterpolatedStringHandlerCreationOperation operation, ISymbol containing)
    {
        if (!operation.Type.Is(KnownNames.Twiml) || operation.SemanticModel is not { } model)
        {
            return null;
        }

        var literals = LiteralsOf(operation.Content).ToList();
        if (literals.Count == 0)
        {
            return null;
        }

        var text = LiteralReader.Read(literals, hole => HoleOf(hole, model));
        return new FlowLiteral(
            TwimlParser.Parse(text),
            IsReturned(operation) && containing is IMethodSymbol method && method.StepAttribute() is not null ? method : null,
            FlowOf(containing),
            operation.Syntax.SyntaxTree);
    }

    /// <summary>All literals of one step, in the order in which they are written.</summary>
    internal static IEnumerable<FlowLiteral> ReadAll(IMethodSymbol method, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax(cancellationToken);
            if (syntax.SyntaxTree != model.SyntaxTree || model.GetOperation(syntax, cancellationToken) is not { } body)
            {
                continue;
            }

            foreach (var operation in body.Descendants().OfType<IInterpolatedStringHandlerCreationOperation>())
            {
                if (Read(operation, method) is { } literal)
                {
                    yield return literal;
                }
            }
        }
    }

    private static IEnumerable<InterpolatedStringExpressionSyntax> LiteralsOf(IOperation content) => content switch
    {
        IInterpolatedStringAdditionOperation addition => LiteralsOf(addition.Left).Concat(LiteralsOf(addition.Right)),
        { Syntax: InterpolatedStringExpressionSyntax literal } => [literal],
        _ => [],
    };

    private static TwimlHole HoleOf(InterpolationSyntax hole, SemanticModel model)
    {
        var expression = hole.Expression;
        var type = model.GetTypeInfo(expression).Type;
        var step = type is null || type.TypeKind == TypeKind.Delegate
            ? model.GetSymbolInfo(expression) is { Symbol: IMethodSymbol method } ? method : model.GetMemberGroup(expression).OfType<IMethodSymbol>().FirstOrDefault()
            : null;
        var kind = step is not null || type?.TypeKind == TypeKind.Delegate || type.Is(KnownNames.Link) ? TwimlHoleKind.Link
            : type.Is(KnownNames.Json) ? TwimlHoleKind.Json
            : IsTwiml(model, expression, type) ? TwimlHoleKind.Fragment
            : TwimlHoleKind.Value;
        return new TwimlHole(hole, kind, step);
    }

    private static bool IsTwiml(SemanticModel model, ExpressionSyntax expression, ITypeSymbol? type) =>
        type.Is(KnownNames.Twiml)
        || model.GetTypeInfo(expression).ConvertedType.Is(KnownNames.Twiml)
        || (type as IArrayTypeSymbol)?.ElementType.Is(KnownNames.Twiml) == true
        || type?.AllInterfaces.Concat(type is INamedTypeSymbol named ? [named] : []).Any(contract =>
            contract is { Name: "IEnumerable", TypeArguments.Length: 1 } && contract.TypeArguments[0].Is(KnownNames.Twiml)) == true;

    /// <summary>Whether the method returns the literal itself: through conversions, switches and conditionals only.</summary>
    private static bool IsReturned(IOperation operation)
    {
        for (var current = operation; current.Parent is { } parent; current = parent)
        {
            switch (parent)
            {
                case IConversionOperation:
                case ISwitchExpressionArmOperation arm when arm.Value == current:
                case ISwitchExpressionOperation:
                case IConditionalOperation conditional when conditional.Condition != current:
                    continue;
                case IReturnOperation:
                    return !IsInsideFunction(parent);
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool IsInsideFunction(IOperation operation)
    {
        for (var current = operation.Parent; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    private static INamedTypeSymbol? FlowOf(ISymbol symbol) =>
        symbol.ContainingType is { } type && type.Attribute(KnownNames.VoiceFlowAttribute) is not null ? type : null;
}

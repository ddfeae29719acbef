using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>What the expression in a hole is.</summary>
/// <param name="Type">Its own type, whatever it is converted to; null when it has none.</param>
/// <param name="Converted">The type that it is converted to.</param>
/// <param name="Symbol">What it names; null for anything composed.</param>
internal readonly record struct HoleContent(ITypeSymbol? Type, ITypeSymbol? Converted, ISymbol? Symbol)
{
    /// <summary>What the compiler has found out for the hole already, and else what it says when it is asked anew, which takes far longer.</summary>
    internal static HoleContent Of(ExpressionSyntax expression, IOperation? value, SemanticModel model) =>
        value is not null && Known(expression, value) is { } known ? known : Asked(expression, model);

    /// <summary>The operations in the holes of a literal, each with the place where the hole begins.</summary>
    internal static Dictionary<int, IOperation> AllIn(IOperation literal)
    {
        var found = new Dictionary<int, IOperation>();
        var open = new Stack<IOperation>([literal]);
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case IInterpolatedStringAdditionOperation both:
                    open.Push(both.Left);
                    open.Push(both.Right);
                    break;
                case IInterpolatedStringOperation text:
                    foreach (var part in text.Parts)
                    {
                        if (part is IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments.Length: > 0 } call, Syntax: InterpolationSyntax hole })
                        {
                            found[hole.SpanStart] = call.Arguments[0].Value;
                        }
                    }

                    break;
            }
        }

        return found;
    }

    /// <summary>The forms of which the operation says the same as the model.</summary>
    private static HoleContent? Known(ExpressionSyntax expression, IOperation value)
    {
        var inner = value;
        while (inner is IConversionOperation { IsImplicit: true } conversion)
        {
            inner = conversion.Operand;
        }

        return inner.Syntax != expression ? null : inner switch
        {
            IParameterReferenceOperation use => new(use.Type, value.Type, use.Parameter),
            ILocalReferenceOperation { IsDeclaration: false } use => new(use.Type, value.Type, use.Local),
            IFieldReferenceOperation { IsDeclaration: false } use => new(use.Type, value.Type, use.Field),
            IPropertyReferenceOperation { Arguments.IsEmpty: true } use => new(use.Type, value.Type, use.Property),
            IInvocationOperation { TargetMethod: { IsExtensionMethod: false, MethodKind: MethodKind.Ordinary } method } call => new(call.Type, value.Type, method),
            IDelegateCreationOperation { IsImplicit: true, Target: IMethodReferenceOperation { Syntax: var named } use } when named == expression => new(null, value.Type, use.Method),
            _ => null,
        };
    }

    private static HoleContent Asked(ExpressionSyntax expression, SemanticModel model)
    {
        var types = model.GetTypeInfo(expression);
        return new(types.Type, types.ConvertedType, model.GetSymbolInfo(expression).Symbol);
    }
}

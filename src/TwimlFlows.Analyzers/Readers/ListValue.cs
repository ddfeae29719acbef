using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>Whether a list or an array still holds what it begins with.</summary>
internal static class ListValue
{
    /// <summary>Whether something can be put into a value of the type, or replaced in it.</summary>
    internal static bool CanChange(ITypeSymbol? type) =>
        type is IArrayTypeSymbol
        || (type is { TypeKind: TypeKind.Class or TypeKind.Interface } && !IsOfImmutable(type) && (IsCollection(type) || type.AllInterfaces.Any(IsCollection)));

    /// <summary>Whether a variable holds a list that something is put into, or may be.</summary>
    internal static bool Changes(ILocalReferenceOperation reading) => CanChange(reading.Type) && reading.Root().DescendantsAndSelf().OfType<ILocalReferenceOperation>().Any(use =>
        SymbolEqualityComparer.Default.Equals(use.Local, reading.Local) && !IsReplaced(use) && !IsRead(use, mayBeReturned: true));

    /// <summary>Whether a mention of a list only reads it. Whoever else gets hold of it may fill it.</summary>
    /// <param name="use">The mention.</param>
    /// <param name="mayBeReturned">Whether nobody else has it when the method is over.</param>
    internal static bool IsRead(IOperation use, bool mayBeReturned)
    {
        var value = use;
        while (IsHandedOn(value.Parent, value))
        {
            value = value.Parent!;
        }

        return value.Parent switch
        {
            IInterpolationOperation or IForEachLoopOperation or ISpreadOperation or IBinaryOperation or IIsPatternOperation or INameOfOperation => true,
            IReturnOperation => mayBeReturned,
            IArgumentOperation { Parent: IInvocationOperation call } => IsReader(call),
            IArrayElementReferenceOperation element => element.ArrayReference == value && !IsWritten(element),
            IPropertyReferenceOperation property => property.Instance == value && !IsWritten(property),
            _ => false,
        };
    }

    /// <summary>Whether the variable is given another list, which is a value like the first.</summary>
    private static bool IsReplaced(ILocalReferenceOperation use) => use.Parent is ISimpleAssignmentOperation { IsRef: false } assignment && assignment.Target == use;

    private static bool IsHandedOn(IOperation? parent, IOperation value) => parent switch
    {
        IConversionOperation or ICoalesceOperation or ISwitchExpressionArmOperation => true,
        IConditionalOperation choice => choice.Condition != value,
        ISwitchExpressionOperation choice => choice.Value != value,
        _ => false,
    };

    /// <summary>What is put into a document, asked by Linq, or repeated by Each is left as it is.</summary>
    private static bool IsReader(IInvocationOperation call) =>
        call.Parent is IInterpolatedStringAppendOperation
        || call.TargetMethod.ContainingType.Is(KnownNames.Twiml)
        || call.TargetMethod.ContainingType.Is(KnownNames.Enumerable);

    private static bool IsWritten(IOperation element) => element.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == element,
        IArgumentOperation { Parameter.RefKind: not RefKind.None } or ITupleOperation or IAddressOfOperation or IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: true } } => true,
        _ => false,
    };

    private static bool IsCollection(ITypeSymbol type) => type is INamedTypeSymbol { Name: "ICollection", TypeArguments.Length: 1 };

    private static bool IsOfImmutable(ITypeSymbol type) => type.ContainingNamespace?.Name is "Immutable" or "Frozen";
}

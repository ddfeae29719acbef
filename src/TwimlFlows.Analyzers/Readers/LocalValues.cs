using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>What a local variable can hold, and where it is read.</summary>
internal static class LocalValues
{
    /// <summary>Every value that a variable can have where it is read; null when one of them is not seen.</summary>
    internal static IReadOnlyList<IOperation>? Of(ILocalReferenceOperation reading) => LocalUses.Around(reading).Reaching(reading);

    /// <summary>The variable that a value is given to; null when it is given to none.</summary>
    internal static ILocalSymbol? GivenTo(IOperation value) => value.Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declared } => declared.Symbol,
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when assignment.Value == value => target.Local,
        _ => null,
    };

    /// <summary>Where a variable is read and may hold a certain value.</summary>
    internal static List<ILocalReferenceOperation> Readings(IOperation value, ILocalSymbol local) => [.. LocalUses.Around(value).ReadingsOf(local, value)];
}

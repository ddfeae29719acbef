using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>What a local variable can hold, and where it is read.</summary>
internal static class LocalValues
{
    /// <summary>Every value that a variable is given; null when one of them is not seen.</summary>
    internal static IReadOnlyList<IOperation>? Of(ILocalReferenceOperation reference)
    {
        var values = new List<IOperation>();
        foreach (var operation in reference.Root().DescendantsAndSelf())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declared when Is(declared.Symbol, reference.Local):
                    if ((declared.Initializer ?? (declared.Parent as IVariableDeclarationOperation)?.Initializer)?.Value is { } first)
                    {
                        values.Add(first);
                    }

                    break;
                case ILocalReferenceOperation use when Is(use.Local, reference.Local) && IsTarget(use):
                    if (use.Parent is not ISimpleAssignmentOperation assignment || assignment.IsRef)
                    {
                        return null;
                    }

                    values.Add(assignment.Value);
                    break;
            }
        }

        return values.Count == 0 ? null : values;
    }

    /// <summary>The variable that a value is given to; null when it is given to none.</summary>
    internal static ILocalSymbol? GivenTo(IOperation value) => value.Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declared } => declared.Symbol,
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when assignment.Value == value => target.Local,
        _ => null,
    };

    /// <summary>Where a variable is read, in the method of an operation.</summary>
    internal static List<ILocalReferenceOperation> Readings(IOperation operation, ILocalSymbol local) =>
        [.. operation.Root().DescendantsAndSelf().OfType<ILocalReferenceOperation>().Where(use => Is(use.Local, local) && !IsTarget(use))];

    /// <summary>Whether a mention of the variable gives it a value, or may do so.</summary>
    private static bool IsTarget(ILocalReferenceOperation use) => use.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == use,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        IDeclarationExpressionOperation or ITupleOperation => true,
        IAddressOfOperation => true,
        _ => use.IsDeclaration,
    };

    private static bool Is(ISymbol one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.Analyzers.Hosting;

/// <summary>Tells tasks of which nothing may be left to wait for: the same method awaits them, or asks whether they are done.</summary>
internal static class AwaitedTask
{
    /// <summary>Whether a task is awaited elsewhere in its method, by itself or in a list, or asked whether it is done.</summary>
    internal static bool Is(IOperation task) => IsAwaited(task, new(SymbolEqualityComparer.Default));

    /// <param name="task">A task, or tasks.</param>
    /// <param name="seen">The variables that were looked at.</param>
    private static bool IsAwaited(IOperation? task, HashSet<ISymbol> seen) => task?.Unconverted() switch
    {
        IAwaitOperation { Operation: var first } => first.Unconverted() is IInvocationOperation { TargetMethod.Name: "WhenAny" },
        IArrayElementReferenceOperation element => IsAwaited(element.ArrayReference, seen),
        IPropertyReferenceOperation { Property.IsIndexer: true } element => IsAwaited(element.Instance, seen),
        IInvocationOperation { TargetMethod: { Name: "WhenEach", ContainingType.Name: "Task" } } => true,
        IInvocationOperation { TargetMethod.ContainingType: { Name: "Enumerable" } } call => IsAwaited(call.Receiver(), seen),
        ILocalReferenceOperation local => IsAwaited(local, local.Local, seen) || IsAwaited(Origin(local), seen),
        IParameterReferenceOperation parameter => IsAwaited(parameter, parameter.Parameter, seen),
        IFieldReferenceOperation or IPropertyReferenceOperation => IsAwaited(task, ((IMemberReferenceOperation)task.Unconverted()).Member, seen),
        _ => false,
    };

    private static bool IsAwaited(IOperation reference, ISymbol symbol, HashSet<ISymbol> seen) =>
        seen.Add(symbol)
        && reference.Root().Descendants().Any(other =>
            other != reference
            && SymbolEqualityComparer.Default.Equals(SymbolOf(other), symbol)
            && (IsPartOfAwait(other, seen) || other.Parent is IPropertyReferenceOperation { Property.Name: "IsCompleted" or "IsCompletedSuccessfully" or "Status" }));

    /// <summary>The one value that a variable has; for that of a loop, what the loop goes through.</summary>
    private static IOperation? Origin(ILocalReferenceOperation local) =>
        local.Root().Descendants().OfType<IForEachLoopOperation>().FirstOrDefault(loop => loop.Locals.Contains(local.Local, SymbolEqualityComparer.Default))?.Collection
        ?? local.ValueOf();

    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        _ => null,
    };

    /// <summary>Whether a task stands in what is awaited, or in a list that is.</summary>
    private static bool IsPartOfAwait(IOperation operation, HashSet<ISymbol> seen)
    {
        var current = operation;
        while (current.Parent is IConversionOperation or IArgumentOperation or IInvocationOperation or IArrayInitializerOperation or IArrayCreationOperation
            or ICollectionExpressionOperation or IObjectOrCollectionInitializerOperation or IObjectCreationOperation)
        {
            current = current.Parent;
        }

        return current.Parent switch
        {
            IAwaitOperation => true,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var list } } => IsAwaited(current, list, seen),
            _ => current is IInvocationOperation { TargetMethod.Name: "Add" } call && call.Receiver() is ILocalReferenceOperation list && IsAwaited(current, list.Local, seen),
        };
    }
}

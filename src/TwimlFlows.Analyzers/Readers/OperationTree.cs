using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>Ways through the tree of operations.</summary>
internal static class OperationTree
{
    /// <summary>The outermost operation around this one: a method's body, or a program.</summary>
    internal static IOperation Root(this IOperation operation)
    {
        var root = operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root;
    }

    /// <summary>Whether it runs in the method itself: a function inside of it returns to the method, and may run on another thread.</summary>
    internal static bool IsOfMethod(this IOperation operation)
    {
        for (var current = operation.Parent; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return false;
            }
        }

        return true;
    }
}

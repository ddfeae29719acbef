using Microsoft.CodeAnalysis;

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
}

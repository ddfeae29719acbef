using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.Analyzers.Hosting;

/// <summary>Ways through the operations of a handler.</summary>
internal static class Operations
{
    /// <summary>All that runs when this runs, in the order of the source: what stands in a function inside of it may run later, or never.</summary>
    internal static IEnumerable<IOperation> OwnDescendants(this IOperation operation)
    {
        var ahead = new Stack<IOperation>(operation.ChildOperations.Reverse());
        while (ahead.Count > 0)
        {
            var next = ahead.Pop();
            if (next is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                continue;
            }

            yield return next;
            foreach (var child in next.ChildOperations.Reverse())
            {
                ahead.Push(child);
            }
        }
    }

    /// <summary>What is inside of conversions.</summary>
    internal static IOperation Unconverted(this IOperation operation) =>
        operation is IConversionOperation conversion ? conversion.Operand.Unconverted() : operation;

    /// <summary>What a call is made on, for an extension its first argument; null for a static method.</summary>
    internal static IOperation? Receiver(this IInvocationOperation call) =>
        (call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null))?.Unconverted();

    /// <summary>The call that is made on the value of this operation, or null.</summary>
    internal static IInvocationOperation? CalledOn(this IOperation operation)
    {
        var value = operation;
        while (value.Parent is IConversionOperation or IArgumentOperation)
        {
            value = value.Parent;
        }

        return value.Parent is IInvocationOperation call && call.Receiver() is { } receiver && receiver == operation ? call : null;
    }

    /// <summary>What a variable holds for good; null when it is not seen, or given more than one value.</summary>
    internal static IOperation? ValueOf(this ILocalReferenceOperation reference) =>
        LocalValues.Of(reference) is { Count: 1 } only ? only[0].Unconverted() : null;

    /// <summary>The value of the parameter of that name, when the source writes one.</summary>
    internal static IOperation? Written(this IInvocationOperation call, string parameter)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Name == parameter)
            {
                return argument.Value.Unconverted();
            }
        }

        return null;
    }

    /// <summary>Whether a symbol is in a namespace that begins so, such as <c>Microsoft</c>.</summary>
    internal static bool IsUnder(this ISymbol? symbol, string outermost)
    {
        var space = symbol as INamespaceSymbol ?? symbol?.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space?.Name == outermost;
    }

    /// <summary>Whether a symbol comes with .NET or ASP.NET, so that what it does is known.</summary>
    internal static bool IsOfFramework(this ISymbol? symbol) => symbol.IsUnder("Microsoft") || symbol.IsUnder("System");
}

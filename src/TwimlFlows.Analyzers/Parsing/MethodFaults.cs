using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>What is wrong with a method before one looks at what it is declared as.</summary>
internal static class MethodFaults
{
    internal static IEnumerable<FlowFault> Of(INamedTypeSymbol flow)
    {
        foreach (var method in flow.GetMembers().OfType<IMethodSymbol>())
        {
            var declarations = method.Declarations();
            if (declarations.Count > 0 && Of(method, declarations) is { } fault)
            {
                yield return fault;
            }
        }
    }

    /// <summary>What a method that nobody can call by its name is, in words.</summary>
    internal static string KindOf(IMethodSymbol method) => method.MethodKind switch
    {
        MethodKind.PropertyGet or MethodKind.PropertySet => "an accessor of a property",
        MethodKind.EventAdd or MethodKind.EventRemove => "an accessor of an event",
        MethodKind.UserDefinedOperator or MethodKind.Conversion => "an operator",
        MethodKind.Destructor => "a finalizer",
        MethodKind.ExplicitInterfaceImplementation => "the implementation of an interface alone",
        MethodKind.LocalFunction => "a function inside of another method",
        MethodKind.AnonymousFunction => "a lambda",
        _ => "no ordinary method",
    };

    private static FlowFault? Of(IMethodSymbol method, IReadOnlyList<AttributeData> declarations)
    {
        var first = declarations[0];
        if (method.MethodKind != MethodKind.Ordinary)
        {
            var name = method.AssociatedSymbol?.Name ?? method.Name;
            return new FlowFault(NotAMethod.Descriptor, method.FirstLocation(), name, KindOf(method), first.ShortName());
        }

        if (declarations.Count > 1)
        {
            return new FlowFault(TwoDeclarations.Descriptor, method.FirstLocation(), method.Name, first.ShortName(), declarations[1].ShortName());
        }

        if (method.IsGenericMethod)
        {
            var what = first.IsOperation() ? "an operation" : first.AttributeClass.Is(KnownNames.OnAttribute) ? "an event handler" : "a step";
            return new FlowFault(GenericMethod.Descriptor, method.FirstLocation(), method.Name, what);
        }

        return method.IsStatic && !method.ContainingType.IsStatic && first.IsOperation()
            ? new FlowFault(OperationStatic.Descriptor, method.FirstLocation(), method.Name)
            : null;
    }
}

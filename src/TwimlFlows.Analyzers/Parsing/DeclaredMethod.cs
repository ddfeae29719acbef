using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>Questions about methods with our attributes.</summary>
internal static class DeclaredMethod
{
    /// <summary>
    /// The methods of a flow that have a name and can be called by it; accessors and operators cannot. Of a flow in
    /// several files they come in the order of the files' names, whatever order the compiler is given.
    /// </summary>
    internal static IEnumerable<IMethodSymbol> OrdinaryMethods(this INamedTypeSymbol flow) =>
        flow.DeclaringSyntaxReferences.Length == 1
            ? MethodsAsGiven(flow)
            : MethodsAsGiven(flow).OrderBy(static method => method.FirstLocation().SourceTree?.FilePath, StringComparer.Ordinal);

    private static IEnumerable<IMethodSymbol> MethodsAsGiven(INamedTypeSymbol flow)
    {
        foreach (var member in flow.GetMembers())
        {
            if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary } method)
            {
                yield return method;
            }
        }
    }

    /// <summary>What a method is declared as, in the order in which it is written: several [On] count as one.</summary>
    internal static IReadOnlyList<AttributeData> Declarations(this IMethodSymbol method)
    {
        var attributes = method.GetAttributes();
        if (attributes.IsEmpty)
        {
            return [];
        }

        var found = new List<AttributeData>(1);
        foreach (var attribute in attributes)
        {
            var isHandler = attribute.AttributeClass.Is(KnownNames.OnAttribute);
            if ((isHandler && !found.Any(other => other.AttributeClass.Is(KnownNames.OnAttribute)))
                || attribute.AttributeClass.IsOrDerivesFrom(KnownNames.StepAttribute)
                || attribute.IsOperation())
            {
                found.Add(attribute);
            }
        }

        return found;
    }

    internal static bool IsOperation(this AttributeData attribute) =>
        attribute.AttributeClass.Is(KnownNames.CallAttribute)
        || attribute.AttributeClass.Is(KnownNames.HoldAttribute)
        || attribute.AttributeClass.Is(KnownNames.ResumeAttribute)
        || attribute.AttributeClass.Is(KnownNames.MoveAttribute);

    internal static bool IsOperation(this IMethodSymbol method) => method.GetAttributes().Any(static attribute => attribute.IsOperation());

    /// <summary>The attribute's name as it is written.</summary>
    internal static string ShortName(this AttributeData attribute) => attribute.AttributeClass!.Name.Replace("Attribute", "");

    /// <summary>Whether a symbol was written by the generator: an analyzer sees both parts of the class.</summary>
    internal static bool IsEmitted(this ISymbol symbol) => symbol.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { Name: "GeneratedCodeAttribute" } && attribute.FirstText() == "TwimlFlows");

    /// <summary>Whether the type, or anything it is made of, is a type parameter or could not be found.</summary>
    internal static bool Holds(this ITypeSymbol type, TypeKind kind) => type.TypeKind == kind || type switch
    {
        IArrayTypeSymbol array => array.ElementType.Holds(kind),
        IPointerTypeSymbol pointer => pointer.PointedAtType.Holds(kind),
        INamedTypeSymbol named => named.TypeArguments.Any(argument => argument.Holds(kind)),
        _ => false,
    };
}

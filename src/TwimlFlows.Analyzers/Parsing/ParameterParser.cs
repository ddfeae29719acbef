using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Model;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>Says where the value of a parameter comes from.</summary>
internal static class ParameterParser
{
    internal static ParameterModel Parse(IParameterSymbol parameter)
    {
        var source = SourceOf(parameter.Type);
        // A webhook type is made by its constructor, and C# makes no nullable one.
        var type = source == ParameterSource.Webhook ? parameter.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated) : parameter.Type;
        return new ParameterModel(parameter.Name.Escaped(), parameter.Name, type.EmittedName(), source);
    }

    internal static bool IsPublic(ITypeSymbol type)
    {
        for (ISymbol? current = type; current is ITypeSymbol; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.NotApplicable))
            {
                return false;
            }
        }

        return true;
    }

    private static ParameterSource SourceOf(ITypeSymbol type)
    {
        switch (type.SpecialType)
        {
            case SpecialType.System_String:
                return ParameterSource.LinkText;
            case SpecialType.System_Boolean:
                return ParameterSource.LinkFlag;
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            return ParameterSource.LinkEnum;
        }

        if (type.Is(KnownNames.CancellationToken))
        {
            return ParameterSource.CancellationToken;
        }

        if (type.Is(KnownNames.HttpContext))
        {
            return ParameterSource.HttpContext;
        }

        if (type.IsOrDerivesFrom(KnownNames.CurrentCall))
        {
            return ParameterSource.Webhook;
        }

        return IsLinkArgument(type) ? ParameterSource.LinkParsable : ParameterSource.Service;
    }

    /// <summary>A link argument can be written into a query and read back: IFormattable, and IParsable of itself.</summary>
    private static bool IsLinkArgument(ITypeSymbol type)
    {
        var formattable = false;
        var parsable = false;
        foreach (var contract in type.AllInterfaces)
        {
            formattable |= contract.Is("System.IFormattable");
            parsable |= contract is { Name: "IParsable", TypeArguments.Length: 1, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
                && SymbolEqualityComparer.Default.Equals(contract.TypeArguments[0], type);
        }

        return formattable && parsable;
    }
}

using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Model;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>Says where the value of a parameter comes from.</summary>
internal static class ParameterParser
{
    internal static ParameterModel Parse(IParameterSymbol parameter) =>
        new(parameter.Name.Escaped(), parameter.Name, "", parameter.Type.ServiceName(), SourceOf(parameter));

    /// <summary>Whether the link to a step takes a value for the parameter.</summary>
    internal static bool IsLinkArgument(IParameterSymbol parameter) => SourceOf(parameter) >= ParameterSource.LinkText;

    /// <summary>A parameter of an operation, as it is written: the other half of the method has the same.</summary>
    internal static ParameterModel ParseAsWritten(IParameterSymbol parameter)
    {
        var modifier = parameter.RefKind switch
        {
            RefKind.Ref => "ref ",
            RefKind.Out => "out ",
            RefKind.In => "in ",
            RefKind.RefReadOnlyParameter => "ref readonly ",
            _ => parameter.IsParams ? "params " : "",
        };
        var scope = parameter is { ScopedKind: not ScopedKind.None, RefKind: not RefKind.Out, IsParams: false } ? "scoped " : "";
        return new ParameterModel(parameter.Name.Escaped(), parameter.Name, scope + modifier, parameter.Type.EmittedName(), SourceOf(parameter.Type));
    }

    /// <summary>Whether a value of the type can travel in a link.</summary>
    internal static bool IsCarried(ITypeSymbol type) => SourceOf(type) >= ParameterSource.LinkText;

    /// <summary>Whether the whole project sees the type.</summary>
    internal static bool IsVisible(ITypeSymbol type)
    {
        for (ISymbol? current = type; current is ITypeSymbol; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal
                || current is INamedTypeSymbol { IsFileLocal: true })
            {
                return false;
            }
        }

        return type is not INamedTypeSymbol named || named.TypeArguments.All(IsVisible);
    }

    private static bool CanBeNamed(ITypeSymbol type) => !type.IsRefLikeType && !type.Holds(TypeKind.TypeParameter) && !type.Holds(TypeKind.Error);

    internal static bool IsPublic(ITypeSymbol type)
    {
        for (ISymbol? current = type; current is ITypeSymbol; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.NotApplicable))
            {
                return false;
            }
        }

        return type is not INamedTypeSymbol named || named.TypeArguments.All(IsPublic);
    }

    /// <summary>What the link in To cannot even name is left out of it, so that the user sees one error.</summary>
    private static ParameterSource SourceOf(IParameterSymbol parameter)
    {
        var source = SourceOf(parameter.Type);
        return source >= ParameterSource.LinkText && !(IsVisible(parameter.Type) && CanBeNamed(parameter.Type)) ? ParameterSource.Service : source;
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

        return IsParsed(type) ? ParameterSource.LinkParsable : ParameterSource.Service;
    }

    /// <summary>A link argument can be written into a query and read back: IFormattable, and IParsable of itself.</summary>
    private static bool IsParsed(ITypeSymbol type)
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

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>Questions about symbols that several parsers ask.</summary>
internal static class SymbolExtensions
{
    private static readonly SymbolDisplayFormat _emittedName = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>Whether this is the type of that name, which is not generic and not nested.</summary>
    internal static bool Is(this ITypeSymbol? type, string fullName) =>
        type is INamedTypeSymbol { IsGenericType: false } && type.HasName(fullName);

    /// <summary>Whether this type derives from the type of that name, or is it.</summary>
    internal static bool IsOrDerivesFrom(this ITypeSymbol? type, string fullName)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Is(fullName))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The type inside a task of something, or null.</summary>
    internal static ITypeSymbol? TaskResult(this ITypeSymbol type) =>
        type is INamedTypeSymbol { IsGenericType: true, TypeArguments.Length: 1 } task
        && task.HasName(KnownNames.Task)
            ? task.TypeArguments[0]
            : null;

    /// <summary>Compares part by part and makes no text: it is asked of every attribute after every key that is pressed.</summary>
    private static bool HasName(this ITypeSymbol type, string fullName)
    {
        if (type.ContainingType is not null)
        {
            return false;
        }

        var end = fullName.Length;
        for (ISymbol? part = type; part is not null and not INamespaceSymbol { IsGlobalNamespace: true }; part = part.ContainingNamespace)
        {
            var start = end - part.Name.Length;
            if (start < 0
                || string.CompareOrdinal(fullName, start, part.Name, 0, part.Name.Length) != 0
                || (start > 0 && fullName[start - 1] != '.'))
            {
                return false;
            }

            end = start - 1;
        }

        return end == -1;
    }

    /// <summary>The type as emitted code names it, from anywhere.</summary>
    internal static string EmittedName(this ITypeSymbol type) => type.ToDisplayString(_emittedName);

    /// <summary>The type as a service or a link has it: never null, whatever the parameter allows.</summary>
    internal static string ServiceName(this ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).EmittedName();

    /// <summary>A name that is also a keyword gets its @.</summary>
    internal static string Escaped(this string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;

    /// <summary>The type as a comment inside of it refers to it.</summary>
    internal static string Cref(this INamedTypeSymbol type) => type.TypeParameters.Length == 0
        ? type.Name.Escaped()
        : $"{type.Name.Escaped()}{{{string.Join(", ", type.TypeParameters.Select(parameter => parameter.Name.Escaped()))}}}";

    /// <summary>The first attribute of that class, or null.</summary>
    internal static AttributeData? Attribute(this ISymbol symbol, string fullName)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.Is(fullName))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>The attribute that makes a method a step, or null.</summary>
    internal static AttributeData? StepAttribute(this IMethodSymbol method) =>
        method.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass.IsOrDerivesFrom(KnownNames.StepAttribute));

    /// <summary>A named argument of an attribute, or null when it was not written.</summary>
    internal static TypedConstant? Named(this AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
            {
                return argument.Value;
            }
        }

        return null;
    }

    /// <summary>The text of a constructor's first argument, or null.</summary>
    internal static string? FirstText(this AttributeData attribute) =>
        attribute.ConstructorArguments.Length > 0 ? attribute.ConstructorArguments[0].Value as string : null;

    /// <summary>The types around a type, the outermost first.</summary>
    internal static IEnumerable<INamedTypeSymbol> ContainingTypes(this INamedTypeSymbol type)
    {
        var outer = new Stack<INamedTypeSymbol>();
        for (var current = type.ContainingType; current is not null; current = current.ContainingType)
        {
            outer.Push(current);
        }

        return outer;
    }

    /// <summary>Where the attribute stands, else where the symbol does.</summary>
    internal static Location LocationOf(this AttributeData attribute, ISymbol symbol, CancellationToken cancellationToken) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken).GetLocation() ?? symbol.FirstLocation();

    /// <summary>Where an argument of the attribute stands: the named one, or the first; else where the attribute does.</summary>
    internal static Location LocationOfArgument(this AttributeData attribute, string? name, ISymbol symbol, CancellationToken cancellationToken) =>
        (attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax)?.ArgumentList?.Arguments
            .FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)?.Expression.GetLocation()
        ?? attribute.LocationOf(symbol, cancellationToken);

    /// <summary>Where a method names a parameter of its own.</summary>
    internal static IEnumerable<IdentifierNameSyntax> Uses(this IParameterSymbol parameter, CancellationToken cancellationToken) => parameter.ContainingSymbol.DeclaringSyntaxReferences
        .SelectMany(declaration => declaration.GetSyntax(cancellationToken).DescendantNodes().OfType<IdentifierNameSyntax>())
        .Where(name => name.Identifier.ValueText == parameter.Name);

    /// <summary>Where a symbol is written first.</summary>
    internal static Location FirstLocation(this ISymbol symbol) =>
        symbol.Locations.Length > 0 ? symbol.Locations[0] : Location.None;
}

using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>Why nobody can fill a parameter, and what to do instead.</summary>
/// <param name="Why">Why, behind "because".</param>
/// <param name="Advice">What to do.</param>
internal sealed record UnboundReason(string Why, string Advice)
{
    internal static UnboundReason? Of(IParameterSymbol parameter)
    {
        var type = parameter.Type;
        if (ByReference(parameter) is { } byReference)
        {
            return byReference;
        }

        if (parameter.IsParams)
        {
            return new("it takes any number of values", "Write one parameter for each value");
        }

        if (type.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer || type.IsRefLikeType)
        {
            return new("its type lives on the stack only", "Take a string, a number or a service");
        }

        if (type.TypeKind is TypeKind.Error or TypeKind.TypeParameter)
        {
            return null;
        }

        if (type.TypeKind is TypeKind.Array or TypeKind.Dynamic || type.SpecialType == SpecialType.System_Object || type.Is(KnownNames.Twiml))
        {
            return new("it is neither a service nor something that a link can carry", "Take a string, a number or a service");
        }

        return ParameterParser.IsCarried(type) ? WhyNotCarried(type)
            : type.IsOrDerivesFrom(KnownNames.CurrentCall) ? WhyNotMade(type)
            : type.IsValueType && !type.Is(KnownNames.CancellationToken)
                ? new("no link can carry a value of its type", type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
                    ? $"Take {((INamedTypeSymbol)type).TypeArguments[0].Name}, or a string that may be empty"
                    : "Implement IParsable<T> and IFormattable in the type, or take a string")
                : null;
    }

    /// <summary>The same of an operation, which is called by hand and passes on what it takes.</summary>
    internal static UnboundReason? ByReference(IParameterSymbol parameter) => parameter.RefKind == RefKind.None
        ? null
        : new("it is passed by reference, and nobody keeps a variable for it", "Take it by value");

    private static UnboundReason? WhyNotCarried(ITypeSymbol type) => ParameterParser.IsVisible(type)
        ? null
        : new("its type is private, so the link in To could not take it", "Make the type internal");

    private static UnboundReason? WhyNotMade(ITypeSymbol type) => !type.IsAbstract && ParameterParser.IsVisible(type)
        && ((INamedTypeSymbol)type).InstanceConstructors.Any(constructor =>
            constructor is { Parameters.Length: 1, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal }
            && constructor.Parameters[0].Type.Is(KnownNames.CallParameters))
            ? null
            : new("its type cannot be made from a request", "Give the type a public constructor that takes CallParameters alone");
}

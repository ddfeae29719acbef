using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>What is wrong with the class of a flow, its base classes and its other members.</summary>
internal static class FlowTypeFaults
{
    private static readonly string[] _generated = ["To", "__operations", "__Create", "__Map", "__ToManifest", "__Describe"];

    internal static IEnumerable<FlowFault> Of(INamedTypeSymbol flow)
    {
        if (WhyNotMakeable(flow) is { } reason)
        {
            yield return new FlowFault(FlowNotMakeable.Descriptor, flow.FirstLocation(), flow.Name, reason.What, reason.Advice) { ForFix = reason.Keyword };
        }

        for (var type = flow; type is not null; type = type.ContainingType)
        {
            if (type.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal)
            {
                yield return new FlowFault(FlowHidden.Descriptor, flow.FirstLocation(), flow.Name, type.ContainingType!.Name, type.Name);
                break;
            }
        }

        foreach (var inherited in Inherited(flow))
        {
            yield return new FlowFault(
                InheritedDeclaration.Descriptor, flow.FirstLocation(), flow.Name, inherited.Name, inherited.ContainingType.Name);
        }

        foreach (var member in Taken(flow, _generated))
        {
            var what = SymbolEqualityComparer.Default.Equals(member, flow) ? "The flow" : SymbolEqualityComparer.Default.Equals(member.ContainingType, flow) ? "A member" : "An inherited member";
            yield return new FlowFault(GeneratedNameTaken.Descriptor, what == "An inherited member" ? flow.FirstLocation() : member.FirstLocation(), what, member.Name, flow.Name);
        }
    }

    /// <summary>Whether the class has no room for the links: C# allows one member of a name, and none of the class's own.</summary>
    internal static bool HasNoRoomForLinks(INamedTypeSymbol flow) => Taken(flow, ["To"]).Any();

    /// <summary>The same of the manifest, which a class with a member of that name goes without.</summary>
    internal static bool HasNoRoomForManifest(INamedTypeSymbol flow) => Taken(flow, ["Manifest"]).Any();

    private static IEnumerable<ISymbol> Taken(INamedTypeSymbol flow, string[] names)
    {
        if (names.Contains(flow.Name))
        {
            yield return flow;
        }

        for (var type = flow; type is not null; type = type.BaseType)
        {
            // What a flow above has of these names is generated, or reported there.
            if (type.Equals(flow, SymbolEqualityComparer.Default) || type.Attribute(KnownNames.VoiceFlowAttribute) is null)
            {
                foreach (var name in names)
                {
                    if (type.GetMembers(name).FirstOrDefault(member => !member.IsEmitted() && !member.IsImplicitlyDeclared) is { } member
                        && (type.Equals(flow, SymbolEqualityComparer.Default) || member.DeclaredAccessibility != Accessibility.Private))
                    {
                        yield return member;
                    }
                }
            }
        }
    }

    /// <summary>What the base classes declare and the flow does not declare anew; a class of this project that is no flow says so itself.</summary>
    private static IEnumerable<IMethodSymbol> Inherited(INamedTypeSymbol flow)
    {
        var overridden = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var method in flow.OrdinaryMethods().Where(method => method.Declarations().Count > 0))
        {
            for (var current = method.OverriddenMethod; current is not null; current = current.OverriddenMethod)
            {
                overridden.Add(current);
            }
        }

        for (var type = flow.BaseType; type is not null; type = type.BaseType)
        {
            if (type.IsAbstract || type.Attribute(KnownNames.VoiceFlowAttribute) is not null || type.DeclaringSyntaxReferences.Length == 0)
            {
                foreach (var method in type.OrdinaryMethods().Where(method => method.Declarations().Count > 0 && !overridden.Contains(method)))
                {
                    yield return method;
                    yield break;
                }
            }
        }
    }

    private static (string What, string Advice, string? Keyword)? WhyNotMakeable(INamedTypeSymbol flow)
    {
        if (flow.IsStatic)
        {
            return ("a static class", "Take the static keyword out; its steps may stay static", "static");
        }

        if (flow.IsAbstract && flow.TypeKind == TypeKind.Class)
        {
            return ("an abstract class", "Take the abstract keyword out", flow.GetMembers().Any(member => member.IsAbstract) ? null : "abstract");
        }

        for (var type = flow; type is not null; type = type.ContainingType)
        {
            if (type.TypeParameters.Length > 0)
            {
                return (type.Equals(flow, SymbolEqualityComparer.Default) ? "a generic class" : $"inside of the generic type '{type.Name}'", "Write one class for each type", null);
            }
        }

        return null;
    }
}

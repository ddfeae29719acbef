using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>Finds the constructor that the host calls, and says what it takes.</summary>
internal static class ConstructorParser
{
    internal static EquatableArray<string> Parse(INamedTypeSymbol flow, List<FlowFault> faults)
    {
        // The copy constructor of a record makes no flow.
        var all = flow.InstanceConstructors
            .Where(constructor => !(constructor.Parameters.Length == 1 && constructor.Parameters[0].Type.Equals(flow, SymbolEqualityComparer.Default)))
            .OrderByDescending(constructor => constructor.Parameters.Length)
            .ToList();
        if (flow.IsAbstract || flow.IsStatic || all.Count == 0)
        {
            return default;
        }

        // What is emitted stands in the class itself, so it may call a constructor that nobody else sees, when there is no other.
        var meant = all.FindAll(constructor =>
            constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal) is { Count: > 0 } visible ? visible : all;
        var constructor = meant[0];
        if (meant.Count > 1 && meant[1].Parameters.Length == constructor.Parameters.Length)
        {
            Report(meant[1].FirstLocation(), "two of its constructors take the same number of services, and which one is meant is not known", "Leave one of them");
        }
        else if (constructor.Parameters.Select(parameter => (Parameter: parameter, Reason: WhyNoService(parameter))).FirstOrDefault(one => one.Reason is not null) is { Reason: { } reason } one)
        {
            Report(one.Parameter.FirstLocation(), $"'{one.Parameter.Name}' {reason}", "A constructor takes services only");
        }
        else if (RequiredMember(flow, constructor) is { } required)
        {
            Report(required.FirstLocation(), $"nobody sets its required member '{required.Name}'", "Take it in the constructor");
        }

        return constructor.Parameters.Select(parameter => parameter.Type.ServiceName()).ToEquatableArray();

        void Report(Location location, string why, string advice) =>
            faults.Add(new FlowFault(ConstructorUnfit.Descriptor, location, flow.Name, why, advice));
    }

    private static string? WhyNoService(IParameterSymbol parameter)
    {
        if (parameter.Type.Holds(TypeKind.Error) || parameter.Type.Holds(TypeKind.TypeParameter))
        {
            return null;
        }

        if (UnboundReason.Of(parameter) is not null)
        {
            return "is nothing that a host registers";
        }

        return ParameterParser.Parse(parameter).Source switch
        {
            ParameterSource.Service => null,
            ParameterSource.HttpContext or ParameterSource.CancellationToken or ParameterSource.Webhook => "belongs to a request, which only a step sees",
            _ => "is a plain value, which no host registers",
        };
    }

    private static ISymbol? RequiredMember(INamedTypeSymbol flow, IMethodSymbol constructor)
    {
        if (constructor.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "SetsRequiredMembersAttribute" }))
        {
            return null;
        }

        for (var type = flow; type is not null; type = type.BaseType)
        {
            if (type.GetMembers().FirstOrDefault(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }) is { } member)
            {
                return member;
            }
        }

        return null;
    }
}

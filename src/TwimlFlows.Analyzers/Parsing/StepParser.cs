using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>Reads the steps of a flow.</summary>
internal static class StepParser
{
    internal static List<StepModel> Parse(INamedTypeSymbol flow, string prefix, List<FlowFault> faults)
    {
        var steps = new List<StepModel>();
        foreach (var method in flow.GetMembers().OfType<IMethodSymbol>())
        {
            if (method.StepAttribute() is not { } attribute)
            {
                continue;
            }

            var isAsync = method.ReturnType.TaskResult() is { } result && result.Is(KnownNames.Twiml);
            if (!isAsync && !method.ReturnType.Is(KnownNames.Twiml))
            {
                faults.Add(new FlowFault(WrongReturnType.Descriptor, method.FirstLocation(), method.Name, "a step", "Twiml or Task<Twiml>"));
                continue;
            }

            var parameters = method.Parameters.Select(ParameterParser.Parse).ToEquatableArray();
            steps.Add(new StepModel(
                method.Name,
                RouteOf(prefix, attribute.Named("Route")?.Value as string, method.Name),
                attribute.AttributeClass.Is(KnownNames.HoldMusicAttribute) ? DocumentKind.Wait : DocumentKind.Control,
                method.IsStatic,
                isAsync,
                method.Parameters.All(parameter => ParameterParser.IsPublic(parameter.Type)),
                parameters));
        }

        return steps;
    }

    private static string RouteOf(string prefix, string? route, string name) =>
        prefix + "/" + (route?.Trim('/') ?? KebabCase.Of(name));
}

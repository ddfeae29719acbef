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
                // The step keeps its link all the same, so that whoever leads to it sees no second error.
                faults.Add(new FlowFault(WrongReturnType.Descriptor, method.FirstLocation(), method.Name, "a step", "Twiml or Task<Twiml>"));
            }

            var parameters = method.Parameters.Select(ParameterParser.Parse).ToEquatableArray();
            steps.Add(new StepModel(
                method.Name,
                RouteOf(prefix, attribute.Named("Route")?.Value as string, method.Name),
                DocumentOf(method, attribute),
                method.IsStatic,
                isAsync,
                method.Parameters.All(parameter => ParameterParser.IsPublic(parameter.Type)),
                parameters));
        }

        return steps;
    }

    /// <summary>Whoever waits or is about to be connected must not be cut off by a step that fails.</summary>
    private static DocumentKind DocumentOf(IMethodSymbol method, AttributeData attribute) =>
        Takes(method, KnownNames.QueueWhisper) ? DocumentKind.Whisper
        : attribute.AttributeClass.Is(KnownNames.HoldMusicAttribute) || Takes(method, KnownNames.QueueWait) ? DocumentKind.Wait
        : DocumentKind.Control;

    private static bool Takes(IMethodSymbol method, string type) => method.Parameters.Any(parameter => parameter.Type.Is(type));

    private static string RouteOf(string prefix, string? route, string name) =>
        prefix + "/" + (route?.Trim('/') ?? KebabCase.Of(name));
}

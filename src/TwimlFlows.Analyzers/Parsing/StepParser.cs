using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>Reads the steps of a flow.</summary>
internal static class StepParser
{
    internal static List<StepModel> Parse(INamedTypeSymbol flow, string prefix, List<FlowFault> faults, CancellationToken cancellationToken)
    {
        var routes = new RouteFaults(flow, prefix, faults, cancellationToken);
        routes.FindInPrefix();
        var steps = new List<StepModel>();
        foreach (var method in flow.OrdinaryMethods())
        {
            cancellationToken.ThrowIfCancellationRequested();
            // What is an operation as well keeps its body, and what a step of it would be is not said.
            if (method.StepAttribute() is not { } attribute || method.IsOperation())
            {
                continue;
            }

            var isAsync = method.ReturnType.TaskResult() is { } result && result.Is(KnownNames.Twiml);
            if (!isAsync && !method.ReturnType.Is(KnownNames.Twiml) && method.Declarations().Count == 1)
            {
                // The step keeps its link all the same, so that whoever leads to it sees no second error.
                faults.Add(new FlowFault(WrongReturnType.Descriptor, method.FirstLocation(), method.Name, "a step", "Twiml or Task<Twiml>"));
            }

            var isPublic = true;
            var parameters = ImmutableArray.CreateBuilder<ParameterModel>(method.Parameters.Length);
            foreach (var parameter in method.Parameters)
            {
                if (UnboundReason.Of(parameter) is { } reason)
                {
                    faults.Add(new FlowFault(ParameterUnbound.Descriptor, parameter.FirstLocation(), parameter.Name, method.Name, reason.Why, reason.Advice));
                }

                isPublic &= ParameterParser.IsPublic(parameter.Type);
                parameters.Add(ParameterParser.Parse(parameter));
            }

            var step = new StepModel(
                method.Name,
                CrefOf(flow, method),
                RouteOf(prefix, attribute.Named("Route")?.Value as string, method.Name),
                DocumentOf(method, attribute),
                RoleOf(attribute),
                method.IsStatic,
                isAsync,
                isPublic,
                HasLink: true,
                new EquatableArray<ParameterModel>(parameters.MoveToImmutable()));
            steps.Add(routes.Find(method, attribute, step) ? step : step with { HasLink = false });
        }

        return steps;
    }

    /// <summary>Whoever waits or is about to be connected must not be cut off by a step that fails.</summary>
    private static DocumentKind DocumentOf(IMethodSymbol method, AttributeData attribute) =>
        Takes(method, KnownNames.QueueWhisper) ? DocumentKind.Whisper
        : attribute.AttributeClass.Is(KnownNames.HoldMusicAttribute) || Takes(method, KnownNames.QueueWait) ? DocumentKind.Wait
        : DocumentKind.Control;

    private static StepRole RoleOf(AttributeData attribute) =>
        attribute.AttributeClass.IsOrDerivesFrom(KnownNames.AnswerAttribute) ? StepRole.Answer
        : attribute.AttributeClass.IsOrDerivesFrom(KnownNames.HoldMusicAttribute) ? StepRole.HoldMusic
        : StepRole.Step;

    /// <summary>Of overloads a comment names one by its whole signature, or the compiler calls the reference ambiguous.</summary>
    private static string CrefOf(INamedTypeSymbol flow, IMethodSymbol method) =>
        flow.GetMembers(method.Name).Length == 1 ? $"{flow.Cref()}.{method.Name.Escaped()}" : method.GetDocumentationCommentId() ?? flow.Cref();

    private static bool Takes(IMethodSymbol method, string type)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Type.Is(type))
            {
                return true;
            }
        }

        return false;
    }

    private static string RouteOf(string prefix, string? route, string name) =>
        prefix + "/" + (route?.Trim('/') ?? KebabCase.Of(name));
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Model;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>Says which steps a leg can be released to when its partner is gone.</summary>
internal static class EndStep
{
    private const string CurrentCall = "global::" + KnownNames.CurrentCall;

    /// <summary>The steps that need nothing, to which nothing else leads a leg.</summary>
    internal static List<string> Candidates(INamedTypeSymbol flow, IEnumerable<StepModel> steps, IEnumerable<DeclaredOperation> operations)
    {
        var taken = new HashSet<string>(operations.SelectMany(operation => operation.Steps), StringComparer.Ordinal);
        return [.. steps.Where(step => NeedsNothing(step) && IsPlain(flow, step) && !taken.Contains(step.Name)).Select(step => step.Name)];
    }

    /// <summary>Why a leg cannot be released to a step that was named for it, or null.</summary>
    internal static string? WhyUnfit(StepModel step, IEnumerable<DeclaredOperation> ofLegs)
    {
        if (ofLegs.Any(operation => step.Name == operation["Park"] || step.Name == operation["Connect"] || step.Name == operation["Other"]))
        {
            return "is where a leg waits for its partner, so the caller would wait for ever";
        }

        if (step.LinkArguments.FirstOrDefault() is { } argument)
        {
            return $"takes the link argument '{argument.QueryName}', which nobody fills, so the caller would hear an application error";
        }

        return step.Parameters.FirstOrDefault(IsOfAnotherRequest) is { } webhook
            ? $"takes a {webhook.Type.Split('.').Last()}, which Twilio does not send with a move, so it would be empty"
            : null;
    }

    /// <summary>
    /// Whether a step leads back to itself, by itself or through others that it names: a caller who is released to it is
    /// not let go.
    /// </summary>
    internal static bool LeadsBack(INamedTypeSymbol flow, string step, CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([step]);
        while (open.Count > 0)
        {
            foreach (var name in flow.GetMembers(open.Pop()).OfType<IMethodSymbol>().SelectMany(method => NamedIn(flow, method, cancellationToken)))
            {
                if (name == step)
                {
                    return true;
                }

                if (seen.Add(name))
                {
                    open.Push(name);
                }
            }
        }

        return false;
    }

    /// <summary>The methods of the flow that a body names, as links or to call them.</summary>
    private static IEnumerable<string> NamedIn(INamedTypeSymbol flow, IMethodSymbol method, CancellationToken cancellationToken) => method.DeclaringSyntaxReferences
        .SelectMany(declaration => declaration.GetSyntax(cancellationToken).DescendantNodes().OfType<IdentifierNameSyntax>())
        .Select(name => name.Identifier.ValueText)
        .Where(name => flow.GetMembers(name).Any(member => member is IMethodSymbol));

    private static bool NeedsNothing(StepModel step) => step.Parameters.All(parameter =>
        !parameter.IsLinkArgument && (parameter.Source != ParameterSource.Webhook || parameter.Type == CurrentCall));

    /// <summary>A step with [Step] itself: it neither answers the call nor is played to somebody who waits.</summary>
    private static bool IsPlain(INamedTypeSymbol flow, StepModel step) =>
        step.Document == DocumentKind.Control
        && flow.GetMembers(step.Name).OfType<IMethodSymbol>().Any(method => method.StepAttribute()?.AttributeClass.Is(KnownNames.StepAttribute) == true);

    /// <summary>A webhook type of ours that a move does not fill. What a type of the user's needs is not known.</summary>
    private static bool IsOfAnotherRequest(ParameterModel parameter) =>
        parameter is { Source: ParameterSource.Webhook, Type: not (CurrentCall or "global::" + KnownNames.IncomingCall) }
        && parameter.Type.StartsWith("global::TwimlFlows.", StringComparison.Ordinal)
        && parameter.Type.Split('.').Length == 2;
}

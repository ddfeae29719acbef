using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Model;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>Finds out where a flow that holds legs without a room releases them, and whether it screens its calls.</summary>
internal sealed class LegHoldParser(INamedTypeSymbol flow, IReadOnlyList<StepModel> steps, IReadOnlyList<DeclaredOperation> operations)
{
    internal LegHold? Parse()
    {
        if (!operations.Any(operation => operation.NamesLegSteps))
        {
            return null;
        }

        var named = operations.Select(operation => operation["End"]).OfType<string>().FirstOrDefault();
        var candidates = named is null ? Candidates() : [named];
        return candidates.Count == 1 ? new LegHold(candidates[0], Screens()) : null;
    }

    /// <summary>The steps that need nothing, to which nothing else leads a leg.</summary>
    private List<string> Candidates()
    {
        var taken = new HashSet<string>(operations.SelectMany(operation => operation.Steps), StringComparer.Ordinal);
        return [.. steps.Where(step => NeedsNothing(step) && IsPlain(step) && !taken.Contains(step.Name)).Select(step => step.Name)];
    }

    private static bool NeedsNothing(StepModel step) =>
        step.Parameters.All(parameter => !parameter.IsLinkArgument && (parameter.Source != ParameterSource.Webhook || parameter.Type == "global::" + KnownNames.CurrentCall));

    /// <summary>A step with [Step] itself: it neither answers the call nor is played to somebody who waits.</summary>
    private bool IsPlain(StepModel step) =>
        step.Document == DocumentKind.Control
        && flow.GetMembers(step.Name).OfType<IMethodSymbol>().Any(method => method.StepAttribute()?.AttributeClass.Is(KnownNames.StepAttribute) == true);

    private bool Screens() => flow.GetMembers().OfType<IMethodSymbol>().Any(method =>
        method.StepAttribute() is not null && method.Parameters.Any(parameter => parameter.Type.Is(KnownNames.CalledParty)));
}

using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>Finds the step that a message or a fix may name without a guess.</summary>
internal static class StepChoice
{
    /// <summary>
    /// The steps where a call can go on behind a Dial of a method: they need no link arguments, answer no other kind of
    /// request, and are neither where callers come in nor where anybody waits.
    /// </summary>
    internal static IEnumerable<IMethodSymbol> BehindDial(INamedTypeSymbol flow, ISymbol dialling)
    {
        var roles = HoldRoles.Of(flow);
        return flow.GetMembers().OfType<IMethodSymbol>().Where(step =>
            step.StepAttribute()?.AttributeClass.Is(KnownNames.StepAttribute) == true
            && !SymbolEqualityComparer.Default.Equals(step, dialling)
            && !roles.Names(step.Name)
            && FitsBehindDial(step)
            && LinkText.IsOwn(step));
    }

    /// <summary>The flow's only hold music. A hole takes it as its own link alone; an operation fills the arguments of its link.</summary>
    internal static IMethodSymbol? OnlyHoldMusic(INamedTypeSymbol flow, bool isOwnLink = true) =>
        Only(flow, step => step.StepAttribute()!.AttributeClass.Is(KnownNames.HoldMusicAttribute), isOwnLink);

    /// <summary>The flow's only step that takes a webhook type.</summary>
    internal static IMethodSymbol? OnlyTaking(INamedTypeSymbol flow, string type) =>
        Only(flow, step => step.Parameters.Any(parameter => parameter.Type.Is(type)));

    /// <summary>Whether any step of the flow takes a webhook type.</summary>
    internal static bool AnyTakes(INamedTypeSymbol flow, string type) => flow.GetMembers().OfType<IMethodSymbol>().Any(method =>
        method.StepAttribute() is not null && method.Parameters.Any(parameter => parameter.Type.IsOrDerivesFrom(type)));

    /// <summary>Whether it wants nothing that Twilio sends on other occasions only.</summary>
    private static bool FitsBehindDial(IMethodSymbol step) => step.Parameters.All(parameter =>
        !parameter.Type.IsOrDerivesFrom(KnownNames.CurrentCall)
        || parameter.Type.Is(KnownNames.CurrentCall)
        || parameter.Type.Is(KnownNames.DialResult));

    private static IMethodSymbol? Only(INamedTypeSymbol flow, Func<IMethodSymbol, bool> fits, bool isOwnLink = true)
    {
        var steps = flow.GetMembers().OfType<IMethodSymbol>().Where(method => method.StepAttribute() is not null && fits(method)).ToList();
        return steps.Count == 1 && (!isOwnLink || LinkText.IsOwn(steps[0])) ? steps[0] : null;
    }
}

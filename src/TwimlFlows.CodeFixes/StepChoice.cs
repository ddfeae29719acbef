using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.CodeFixes;

/// <summary>Finds the step that a fix may name without a guess.</summary>
internal static class StepChoice
{
    /// <summary>Whether a step in a hole is its own link: its link needs no arguments.</summary>
    internal static bool IsOwnLink(IMethodSymbol step) => !step.Parameters.Select(ParameterParser.Parse).Any(parameter => parameter.IsLinkArgument);

    /// <summary>Whether a step can answer when a Dial is over: it wants nothing that Twilio sends on other occasions only.</summary>
    internal static bool FitsBehindDial(IMethodSymbol step) => step.Parameters.All(parameter =>
        !parameter.Type.IsOrDerivesFrom(KnownNames.CurrentCall)
        || parameter.Type.Is(KnownNames.CurrentCall)
        || parameter.Type.Is(KnownNames.DialResult));

    /// <summary>The flow's only hold music.</summary>
    internal static string? OnlyHoldMusic(INamedTypeSymbol flow) =>
        Only(flow, step => step.StepAttribute()!.AttributeClass.Is(KnownNames.HoldMusicAttribute));

    /// <summary>The flow's only step that takes a webhook type.</summary>
    internal static string? OnlyTaking(INamedTypeSymbol flow, string type) =>
        Only(flow, step => step.Parameters.Any(parameter => parameter.Type.Is(type)));

    private static string? Only(INamedTypeSymbol flow, Func<IMethodSymbol, bool> fits)
    {
        var steps = flow.GetMembers().OfType<IMethodSymbol>().Where(method => method.StepAttribute() is not null && fits(method)).ToList();
        return steps.Count == 1 && IsOwnLink(steps[0]) ? steps[0].Name : null;
    }
}

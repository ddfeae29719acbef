namespace TwimlFlows.Flows.Tests.Sabotage;

/// <summary>All slips.</summary>
internal static class Slips
{
    internal static readonly IReadOnlyList<Slip> All = [.. DeclarationSlips.All, .. DocumentSlips.All, .. ValueSlips.All, .. HoleSlips.All, .. FlowSlips.All];
}

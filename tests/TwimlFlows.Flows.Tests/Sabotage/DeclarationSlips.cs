namespace TwimlFlows.Flows.Tests.Sabotage;

/// <summary>Slips in what is declared.</summary>
internal static class DeclarationSlips
{
    internal static readonly IReadOnlyList<Slip> All =
    [
        new("TWF0001", @"sealed partial class (\w+)", "sealed class ⟦$1⟧") { Compiler = [] },
        new("TWF0003", @"\[Move\(nameof\(\w+\)\)", @"[Move(⟦""Nowhere""⟧)"),
        new("TWF0017", @"\[VoiceFlow\(""(/[\w-]+)""\)\]", @"[VoiceFlow(⟦""$1 line""⟧)]"),
        new("TWF0035", @"Timeout = \d+", "⟦Timeout = 700⟧"),
    ];
}

namespace TwimlFlows.Flows.Tests.Sabotage;

/// <summary>All slips.</summary>
internal static class Slips
{
    private const string Host = "speaks of the application around a flow, and these lines stand in none";

    /// <summary>The rules that no slip in these flows can show, and why.</summary>
    internal static readonly IReadOnlyDictionary<string, string> NotShown = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["TWF0034"] = "speaks of what the project references, and not of what is written",
        ["TWF1049"] = "speaks of replies to messages, and these lines take calls",
        ["TWF1062"] = "speaks of plain documents and files: what a flow answers, the runtime writes",
        ["TWF1063"] = "speaks of plain documents and files: what a flow answers, the runtime writes",
        ["TWF1085"] = "wants a document of 64 kB, which is no slip",
        ["TWF1086"] = "speaks of TwiML that is handed to Twilio's own package",
        ["TWF1087"] = "speaks of TwiML that is handed to Twilio's own package",
        ["TWF1091"] = "is off unless somebody wants to know, and speaks of no slip",
        ["TWF2020"] = "an event that two places ask for is lost only when both forget it, which is no slip at one",
        ["TWF2021"] = "the music of these lines goes on by itself, so a call that is led there does not end",
        ["TWF3001"] = Host,
        ["TWF3002"] = Host,
        ["TWF3003"] = Host,
        ["TWF3004"] = Host,
        ["TWF3006"] = Host,
        ["TWF3007"] = Host,
        ["TWF3008"] = Host,
        ["TWF3009"] = Host,
    };

    internal static readonly IReadOnlyList<Slip> All = [.. DeclarationSlips.All, .. DocumentSlips.All, .. ValueSlips.All, .. HoleSlips.All, .. FlowSlips.All, .. FragmentSlips.All, .. RequestSlips.All];
}

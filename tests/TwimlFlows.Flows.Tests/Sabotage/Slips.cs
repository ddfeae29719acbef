namespace TwimlFlows.Flows.Tests.Sabotage;

/// <summary>All slips.</summary>
internal static class Slips
{
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
    };

    internal static readonly IReadOnlyList<Slip> All = [.. DeclarationSlips.All, .. DocumentSlips.All, .. ValueSlips.All, .. HoleSlips.All, .. FlowSlips.All];
}

using TwimlFlows.Analyzers.Catalogue;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>The verbs by which a document is known as TwiML, however their letters are cased or mixed up.</summary>
internal static class KnownVerbs
{
    private static readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connect", "Dial", "Enqueue", "Gather", "Hangup", "Leave", "Message", "Pause", "Pay", "Play", "Prompt", "Record",
        "Redirect", "Refer", "Reject", "Say", "Sms", "Start", "Stop",
    };

    internal static bool Contains(string name) => _names.Contains(name) || _names.Any(verb => Spelling.IsSwap(name, verb));
}

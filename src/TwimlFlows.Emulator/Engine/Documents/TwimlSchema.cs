using System.Collections.Frozen;
using TwimlFlows.Analyzers.Catalogue;

namespace TwimlFlows.Emulator.Engine.Documents;

/// <summary>What the emulator runs of what Twilio knows.</summary>
internal static class TwimlSchema
{
    /// <summary>Verbs that Twilio runs and the emulator does not yet.</summary>
    public static FrozenSet<string> NotEmulated { get; } = Set(
        "Connect Echo Pay Prompt Queue Record Refer Sms Start Stop");

    /// <summary>Nouns of Dial that Twilio knows and the emulator does not reach yet.</summary>
    public static FrozenSet<string> NounsNotEmulated { get; } = Set("Application Sim WhatsApp");

    public static FrozenSet<string> WaitVerbs { get; } = AllowedIn("conference-wait");

    public static FrozenSet<string> QueueWaitVerbs { get; } = AllowedIn("enqueue-wait");

    public static FrozenSet<string> QueueUrlVerbs { get; } = AllowedIn("queue-url");

    /// <summary>What Twilio names, and what it may well run besides (not confirmed): it refuses a Dial for certain.</summary>
    public static FrozenSet<string> PreBridgeVerbs { get; } = AllowedIn("pre-bridge", "Pause", "Redirect");

    private static readonly FrozenSet<string> Verbs = Set("Say Play Pause Gather Redirect Hangup Reject Dial Enqueue Leave");

    /// <summary>What Twilio would warn of with 12200: an element that does not belong into its parent, an unknown attribute.</summary>
    public static IEnumerable<string> Complaints(TwimlElement element, string parent)
    {
        if (!TwimlCatalogue.Voice.Allows(element.Name, parent))
        {
            yield return $"<{element.Name}> is no TwiML element that belongs here; it is skipped.";
            yield break;
        }

        var known = TwimlCatalogue.Voice.Find(element.Name, parent)!;
        foreach (var attribute in element.Attributes.Where(a => known.Attribute(a) is null))
        {
            yield return $"<{element.Name}> has no attribute {attribute}; it is ignored.";
        }
    }

    public static bool Knows(string verb) => Verbs.Contains(verb);

    private static FrozenSet<string> AllowedIn(string context, params string[] more) =>
        TwimlCatalogue.ContextOf(context).Allowed.Concat(more).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

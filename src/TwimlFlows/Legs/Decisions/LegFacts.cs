namespace TwimlFlows;

/// <summary>What was found out for a decision, beyond the record.</summary>
internal sealed class LegFacts
{
    /// <summary>What Twilio said of legs: over, alive, or null when it did not say.</summary>
    internal Dictionary<string, bool?> IsOver { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the answer to the plan's update was waited for.</summary>
    internal bool RestWasAwaited { get; set; }
}

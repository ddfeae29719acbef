namespace TwimlFlows;

/// <summary>What holding legs has to know of the flow whose legs they are.</summary>
/// <param name="prefix">The flow's prefix.</param>
internal sealed class LegSettings(string prefix)
{
    /// <summary>The flow as stamps name it.</summary>
    internal string Flow { get; } = prefix.Trim('/');

    /// <summary>Where a leg goes whose partner is gone while it waits; null before the flow has said so.</summary>
    internal string? EndLink { get; set; }

    /// <summary>Whether dialled legs may hear a document before they are connected.</summary>
    internal bool Screens { get; set; }
}

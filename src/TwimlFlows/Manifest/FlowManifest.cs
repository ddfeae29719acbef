namespace TwimlFlows;

/// <summary>
/// What a flow consists of, as far as it can be read from its source: its steps, the ways between them, the events that it
/// listens to, and what Twilio's console needs to know. The generator writes it; <see cref="NotFollowed"/> says where reading
/// stopped.
/// </summary>
public sealed class FlowManifest
{
    /// <summary>Makes the manifest of a flow.</summary>
    /// <param name="name">The class's name.</param>
    /// <param name="prefix">The path in front of every route; empty for a flow at the root.</param>
    public FlowManifest(string name, string prefix)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(prefix);
        Name = name;
        Prefix = prefix;
    }

    /// <summary>The class's name.</summary>
    public string Name { get; }

    /// <summary>The path in front of every route; empty for a flow at the root.</summary>
    public string Prefix { get; }

    /// <summary>Whether the flow holds calls between two legs, without a room.</summary>
    public bool HoldsLegs { get; init; }

    /// <summary>The steps, in the order in which they are written.</summary>
    public IReadOnlyList<ManifestStep> Steps { get; init; } = [];

    /// <summary>The ways between the steps.</summary>
    public IReadOnlyList<ManifestLink> Links { get; init; } = [];

    /// <summary>The events that it listens to.</summary>
    public IReadOnlyList<ManifestEvent> Events { get; init; } = [];

    /// <summary>Where the ways could not be followed. When it is empty, <see cref="Links"/> has them all.</summary>
    public IReadOnlyList<ManifestGap> NotFollowed { get; init; } = [];

    /// <summary>What to paste into Twilio's console.</summary>
    public IReadOnlyList<ConsoleEntry> Console => [.. ConsoleEntries.Of(this)];

    /// <summary>The flow as a state diagram in Mermaid's language, which many Markdown viewers draw.</summary>
    public string ToMermaid() => FlowDiagram.Of(this);
}

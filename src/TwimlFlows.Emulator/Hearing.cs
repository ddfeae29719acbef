namespace TwimlFlows.Emulator;

/// <summary>What a leg hears at a moment.</summary>
public sealed record Hearing
{
    private Hearing(HearingKind kind, string? text = null, IReadOnlyList<string>? with = null) =>
        (Kind, Text, With) = (kind, text, with ?? []);

    /// <summary>What kind of thing reaches the ear.</summary>
    public HearingKind Kind { get; }

    /// <summary>The text that is read aloud, or the URL of the audio file.</summary>
    public string? Text { get; }

    /// <summary>The CallSids of the legs that are heard, in the order in which they came.</summary>
    public IReadOnlyList<string> With { get; }

    internal static Hearing Nothing { get; } = new(HearingKind.Nothing);

    internal static Hearing Silence { get; } = new(HearingKind.Silence);

    internal static Hearing Ringing { get; } = new(HearingKind.Ringing);

    internal static Hearing Refused(string how) => new(HearingKind.Refused, how);

    internal static Hearing Speech(string text) => new(HearingKind.Speech, text);

    internal static Hearing Audio(string url) => new(HearingKind.Audio, url);

    internal static Hearing Legs(IReadOnlyList<string> with) => with.Count == 0 ? Silence : new(HearingKind.Legs, null, with);

    /// <summary>Whether both are the same to the ear.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(Hearing? other) =>
        other is not null && Kind == other.Kind && Text == other.Text && With.SequenceEqual(other.With, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Text, With.Count);

    /// <summary>The hearing in words.</summary>
    public override string ToString() => Kind switch
    {
        HearingKind.Nothing => "nothing",
        HearingKind.Silence => "silence",
        HearingKind.Ringing => "ringing",
        HearingKind.Speech => $"\"{Text}\"",
        HearingKind.Legs => string.Join(" and ", With),
        _ => Text ?? "",
    };
}

using TwimlFlows.Emulator;

namespace ContactCentre.Demo.Claims;

/// <summary>Something that a leg heard, from when to when.</summary>
/// <param name="What">The event that began it.</param>
/// <param name="Until">When the leg heard something else, or nothing any more.</param>
internal sealed record Heard(EmulatorEvent What, TimeSpan Until)
{
    internal TimeSpan From => What.At;

    /// <summary>Other legs were heard, and no document.</summary>
    internal bool IsTalk => What.Kind == EmulatorEventKind.TalksWith;

    /// <summary>A text was read aloud: events quote it.</summary>
    internal bool IsSpeech => !IsTalk && What.Text.StartsWith('"');

    /// <summary>Silence and ringing tones come from Twilio; everything else comes from a document.</summary>
    internal bool IsOfDocument => IsSpeech || What.Url is not null;

    internal bool Is(string audio) => What.Url == audio;
}

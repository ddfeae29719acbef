namespace TwimlFlows.Emulator;

/// <summary>What reaches a leg's ear.</summary>
public enum HearingKind
{
    /// <summary>Nothing at all: the leg is not connected.</summary>
    Nothing,

    /// <summary>Connected, and silent.</summary>
    Silence,

    /// <summary>The ringing tone.</summary>
    Ringing,

    /// <summary>The busy tone or a refusal.</summary>
    Refused,

    /// <summary>A text that is read aloud.</summary>
    Speech,

    /// <summary>An audio file.</summary>
    Audio,

    /// <summary>Other legs.</summary>
    Legs,
}

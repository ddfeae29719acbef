using System.ComponentModel;

namespace TwimlFlows;

/// <summary>What a step's document is for: it decides the built-in answer when the step fails.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum DocumentKind
{
    /// <summary>It controls the call: an apology and a hang-up tell the caller that it is over.</summary>
    Control,

    /// <summary>It is played to somebody who waits: a hang-up would cut them off, or is forbidden there (13238).</summary>
    Wait,

    /// <summary>It is played to a leg that is just being taken out of a queue: the connection follows.</summary>
    Whisper,
}

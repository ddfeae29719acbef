namespace TwimlFlows;

/// <summary>The state of a leg.</summary>
/// <remarks>Twilio: <see href="https://www.twilio.com/docs/voice/api/call-resource"/>, CallStatus.</remarks>
public enum CallStatus
{
    /// <summary>Not sent, or a word that this version does not know.</summary>
    Unknown,

    /// <summary>queued: waits for its turn to be dialled.</summary>
    Queued,

    /// <summary>initiated: Twilio began to dial.</summary>
    Initiated,

    /// <summary>ringing.</summary>
    Ringing,

    /// <summary>in-progress: answered and not over.</summary>
    InProgress,

    /// <summary>completed: over after an answer.</summary>
    Completed,

    /// <summary>busy.</summary>
    Busy,

    /// <summary>failed: no route, or a wrong number.</summary>
    Failed,

    /// <summary>no-answer.</summary>
    NoAnswer,

    /// <summary>canceled: ended over REST before the answer.</summary>
    Canceled,
}

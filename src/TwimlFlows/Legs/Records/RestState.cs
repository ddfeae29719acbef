namespace TwimlFlows;

/// <summary>What Twilio said to the update that a plan needs.</summary>
internal enum RestState
{
    /// <summary>The plan needs none: each leg is sent on when it asks.</summary>
    None,

    /// <summary>Not answered yet; the process that asked may be gone.</summary>
    Open,

    /// <summary>Accepted, or shown by a landing to be.</summary>
    Accepted,

    /// <summary>The answer was lost: it may have happened or not.</summary>
    Unknown,
}

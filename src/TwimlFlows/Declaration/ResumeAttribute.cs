namespace TwimlFlows;

/// <summary>
/// Declares an operation that brings somebody back from hold.
/// </summary>
/// <remarks>Twilio: <see href="https://www.twilio.com/docs/voice/api/conference-participant-resource"/>, Hold=false.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ResumeAttribute : Attribute
{
    /// <summary>Between two legs: the step that fetches the held leg out of its queue.</summary>
    public string? Connect { get; set; }

    /// <summary>Between two legs: the step in which the other leg waits again when nobody could be fetched.</summary>
    public string? Other { get; set; }
}

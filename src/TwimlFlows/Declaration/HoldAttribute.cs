namespace TwimlFlows;

/// <summary>
/// Declares an operation that puts somebody on hold.
/// </summary>
/// <remarks>
/// In a room (<see cref="Music"/>) the method takes a <see cref="RoomName"/> and a <see cref="ParticipantLabel"/>; the
/// participant stays in the room, hears the music, and neither hears nor is heard.
/// Twilio: <see href="https://www.twilio.com/docs/voice/api/conference-participant-resource"/>, Hold and HoldUrl.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HoldAttribute : Attribute
{
    /// <summary>The step that the held participant hears; write it with <c>nameof</c>.</summary>
    public string? Music { get; set; }

    /// <summary>Between two legs: the step that parks the held leg.</summary>
    public string? Park { get; set; }

    /// <summary>Between two legs: the step in which the other leg waits.</summary>
    public string? Other { get; set; }
}

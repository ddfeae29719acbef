namespace TwimlFlows;

/// <summary>
/// Declares an operation that puts somebody on hold.
/// </summary>
/// <remarks>
/// In a room (<see cref="Music"/>) the method takes a <see cref="RoomName"/> and a <see cref="ParticipantLabel"/>; the
/// participant stays in the room, hears the music, and neither hears nor is heard.
/// Between two legs (<see cref="Park"/> and <see cref="Other"/>) the method takes the <see cref="CallSid"/> of the leg to
/// be held: it waits in a queue of this call alone, and its partner waits in the other step.
/// Twilio: <see href="https://www.twilio.com/docs/voice/api/conference-participant-resource"/>, Hold and HoldUrl;
/// <see href="https://www.twilio.com/docs/voice/twiml/enqueue"/>.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HoldAttribute : Attribute
{
    /// <summary>In a room: the step that the held participant hears; write it with <c>nameof</c>.</summary>
    public string? Music { get; set; }

    /// <summary>
    /// Between two legs: the step that parks the held leg. It takes the <see cref="QueueName"/> that its Enqueue names.
    /// </summary>
    public string? Park { get; set; }

    /// <summary>Between two legs: the step in which the other leg waits. It asks for itself again within 15 s.</summary>
    public string? Other { get; set; }

    /// <summary>
    /// Between two legs: the step to which a leg that waits is released when its partner is gone. It may be left out when
    /// the flow has only one step that needs nothing from a request or a link and is not named in an operation.
    /// </summary>
    public string? End { get; set; }
}

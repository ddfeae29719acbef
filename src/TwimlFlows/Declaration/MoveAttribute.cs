namespace TwimlFlows;

/// <summary>
/// Declares an operation that takes a live leg out of whatever it does and lets it run the named step.
/// </summary>
/// <remarks>
/// For a participant the method takes a <see cref="RoomName"/> and a <see cref="ParticipantLabel"/>, and the step's link
/// arguments by name. Twilio: <see href="https://www.twilio.com/docs/voice/api/call-resource"/>, Url of a call update.
/// </remarks>
/// <param name="step">The step that the leg goes on with; write it with <c>nameof</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MoveAttribute(string step) : Attribute
{
    /// <summary>The step that the leg goes on with.</summary>
    public string Step { get; } = step;
}

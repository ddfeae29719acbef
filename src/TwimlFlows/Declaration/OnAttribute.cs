namespace TwimlFlows;

/// <summary>
/// Runs a method once for each event of a room or a leg, after the session has taken the event.
/// </summary>
/// <remarks>
/// The method returns a task. It takes a <see cref="ConferenceEvent"/> (rooms) or a <see cref="CallEvent"/> (legs), a
/// <see cref="CancellationToken"/>, and services. The token is cancelled when the host stops, not when Twilio stops
/// waiting for the answer, so that an agent is still called when finding one took long.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OnAttribute : Attribute
{
    /// <summary>Listens to an event of a room.</summary>
    /// <param name="roomEvent">The event to listen to.</param>
    public OnAttribute(RoomEvent roomEvent) => RoomEvent = roomEvent;

    /// <summary>Listens to an event of a leg.</summary>
    /// <param name="legEvent">The event to listen to.</param>
    public OnAttribute(LegEvent legEvent) => LegEvent = legEvent;

    /// <summary>The event of a room, or none.</summary>
    public RoomEvent? RoomEvent { get; }

    /// <summary>The event of a leg, or none.</summary>
    public LegEvent? LegEvent { get; }

    /// <summary>Only events of the participant with this label; all of them when it is not set.</summary>
    public string? Label { get; set; }
}

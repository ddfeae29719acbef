namespace TwimlFlows;

/// <summary>A flow's method that listens to a room.</summary>
internal sealed record RoomHandler(RoomEvent Event, string? Label, RoomEventInvoker Invoke)
{
    internal bool ListensTo(ConferenceEvent e) => e.Event == Event && (Label is null || Label == e.ParticipantLabel);
}

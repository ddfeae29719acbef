namespace TwimlFlows.Emulator.Engine.Rooms;

/// <summary>A leg in a room.</summary>
internal sealed class Participant
{
    public Participant(Room room, Leg leg, RoomSettings settings, Action released)
    {
        (Room, Leg, Label, Muted) = (room, leg, settings.Label, settings.Muted);
        (StartOnEnter, EndOnExit, Coach) = (settings.StartOnEnter, settings.EndOnExit, settings.Coach);
        Released = released;
        Wait = new WaitPlayer(this, "conference-wait-url");
        JoinedAt = UpdatedAt = leg.Exchange.Timeline.Now;
    }

    public Room Room { get; }

    public Leg Leg { get; }

    public string? Label { get; }

    public bool StartOnEnter { get; }

    public bool EndOnExit { get; set; }

    public bool Muted { get; set; }

    public string? Coach { get; set; }

    public TimeSpan JoinedAt { get; }

    public TimeSpan UpdatedAt { get; set; }

    /// <summary>What is heard while the room has not started.</summary>
    public WaitPlayer Wait { get; }

    /// <summary>What is heard on hold; null when not on hold.</summary>
    public WaitPlayer? Hold { get; set; }

    public bool IsHeld => Hold is not null;

    /// <summary>The leg's Dial is over, and the leg lives on.</summary>
    public Action Released { get; }
}

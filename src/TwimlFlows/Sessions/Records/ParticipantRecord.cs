namespace TwimlFlows;

/// <summary>What is stored of somebody in a room.</summary>
internal sealed class ParticipantRecord
{
    public string CallSid { get; set; } = "";

    public string? Label { get; set; }

    public bool Present { get; set; }

    public bool Muted { get; set; }

    public bool EndsRoom { get; set; }

    /// <summary>The place of the latest join or leave in the room's history.</summary>
    public int PresenceSequence { get; set; }

    /// <summary>The place of the latest word on <see cref="Muted"/>.</summary>
    public int MuteSequence { get; set; }

    /// <summary>The place of the latest modify event.</summary>
    public int ModifySequence { get; set; }

    public HoldHistory Holds { get; set; } = new();

    /// <summary>The update that is under way, in whatever process.</summary>
    public UpdateLease? Lease { get; set; }
}

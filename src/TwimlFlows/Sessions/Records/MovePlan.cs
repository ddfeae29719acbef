namespace TwimlFlows;

/// <summary>A move of a leg to a step, stored before Twilio is told.</summary>
internal sealed class MovePlan
{
    /// <summary>Counts the leg's moves, from 1; it travels in the landing's link.</summary>
    public int Version { get; set; }

    /// <summary>The landing step's link with all its arguments and the version.</summary>
    public string Landing { get; set; } = "";

    public MoveState State { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Until when no other move of the leg may start.</summary>
    public DateTimeOffset BusyUntil { get; set; }

    /// <summary>When Twilio accepted it, if its answer is known.</summary>
    public DateTimeOffset? AcceptedAt { get; set; }

    public DateTimeOffset? LandedAt { get; set; }

    /// <summary>The link by which the leg left what it was in: a ghost, unless Twilio refuses the move.</summary>
    public string? WayOut { get; set; }

    /// <summary>Whether the leg entered a room after its landing: the end of that stay is no ghost.</summary>
    public bool EnteredRoom { get; set; }

    /// <summary>How often the leg asked for the settling document.</summary>
    public int Settles { get; set; }
}

namespace TwimlFlows;

/// <summary>What is stored of a leg.</summary>
internal sealed class LegRecord
{
    /// <summary>The leg that dialled this one, or null: it names the call.</summary>
    public string? Parent { get; set; }

    /// <summary>The place of the latest status event in the leg's history, or null.</summary>
    public int? Sequence { get; set; }

    /// <summary>The latest status that an event of the leg told.</summary>
    public CallStatus Status { get; set; }

    /// <summary>Whether the leg is over, by whatever source.</summary>
    public bool Ended { get; set; }

    /// <summary>The latest move, kept after it is settled: its ghost may be late.</summary>
    public MovePlan? Plan { get; set; }
}

namespace TwimlFlows;

/// <summary>
/// A change of a call that is under way: stored before Twilio is told, and kept until it is settled, so that any process
/// can answer what the legs ask for meanwhile.
/// </summary>
internal sealed class CallPlan
{
    /// <summary>Counts the call's changes, from 1.</summary>
    public int Version { get; set; }

    public PlanKind Kind { get; set; }

    /// <summary>The leg that is on hold when the plan is settled, or was before a resume.</summary>
    public string? Held { get; set; }

    public List<PlannedLanding> Landings { get; set; } = [];

    public RestState Rest { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When Twilio accepted the update, if its answer is known.</summary>
    public DateTimeOffset? AcceptedAt { get; set; }

    internal PlannedLanding? Of(string leg) => Landings.Find(landing => landing.Leg == leg);

    /// <summary>The landing of the leg that REST moves, or null when none does. Of two the one that is still open.</summary>
    internal PlannedLanding? Moved => Landings.Find(static landing => landing is { IsMoved: true, Landed: false }) ?? Landings.Find(static landing => landing.IsMoved);

    /// <summary>Whether anything showed that the update had an effect.</summary>
    internal bool HasEffect => LandedCount > 0;

    /// <summary>How many of its landings were asked for.</summary>
    internal int LandedCount => Landings.Count(static landing => landing.Landed);
}

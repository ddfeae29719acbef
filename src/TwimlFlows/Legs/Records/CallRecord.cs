namespace TwimlFlows;

/// <summary>What is stored of a call of two legs: who they are, where each of them is, and what is under way.</summary>
internal sealed class CallRecord
{
    private const int MostSeen = 12;
    private const int MostEndings = 8;

    /// <summary>The leg that dialled. Its SID names the call.</summary>
    public CallLeg Caller { get; set; } = new();

    /// <summary>The leg that it dialled and that answered, or null.</summary>
    public CallLeg? Called { get; set; }

    public BridgeKind Bridge { get; set; }

    /// <summary>The side of the bridge that is still in its Enqueue, when the queue joins the two.</summary>
    public string? Queued { get; set; }

    /// <summary>When the queue's url was asked for, the last time.</summary>
    public DateTimeOffset? BridgedAt { get; set; }

    /// <summary>Who is on hold, or null.</summary>
    public string? Held { get; set; }

    public DateTimeOffset? HeldSince { get; set; }

    /// <summary>What is under way, or null. One at a time.</summary>
    public CallPlan? Plan { get; set; }

    /// <summary>The latest version that was given.</summary>
    public int Counter { get; set; }

    public string? QueueSid { get; set; }

    public bool QueueDeleted { get; set; }

    /// <summary>A leg that a stranger took out of its queue and that has to be put back, or null.</summary>
    public string? Strayed { get; set; }

    /// <summary>How often parking failed since the last hold.</summary>
    public int ParkFailures { get; set; }

    /// <summary>The two are no longer meant for each other: one of them left for a step of the flow's own.</summary>
    public bool Parted { get; set; }

    /// <summary>The links of the latest operations, with their arguments: legs that have to be put back go there.</summary>
    public string? ParkLink { get; set; }

    public string? OtherLink { get; set; }

    public List<PlanEnding> Endings { get; set; } = [];

    public List<SeenRequest> Seen { get; set; } = [];

    internal CallLeg? Find(string? sid) =>
        sid is null ? null : Caller.Sid == sid ? Caller : Called?.Sid == sid ? Called : null;

    internal CallLeg? PartnerOf(CallLeg leg) => ReferenceEquals(leg, Caller) ? Called : Caller;

    /// <summary>Whether nobody will come back to the leg.</summary>
    internal bool IsAlone(CallLeg leg) => Parted || PartnerOf(leg) is not { Ended: false };

    /// <summary>Whether both are over or were sent to their end, or each goes its own way: nobody waits for anybody any more.</summary>
    internal bool IsOver => Plan is null
        && ((Caller.IsDone && Called is null or { IsDone: true }) || (Parted && !Caller.Waits && Called?.Waits != true));

    /// <summary>The leg that is left waiting for nobody, if there is one and nothing is under way for it.</summary>
    internal CallLeg? Stranded() =>
        Plan is not null ? null
        : IsStranded(Caller) ? Caller
        : Called is { } called && IsStranded(called) ? called
        : null;

    /// <summary>Ends what is under way.</summary>
    internal void Close(OperationOutcome outcome, int? code = null, string? message = null)
    {
        if (Plan is not { } plan)
        {
            return;
        }

        Endings.Add(new PlanEnding(plan.Version, outcome, code, message));
        if (Endings.Count > MostEndings)
        {
            Endings.RemoveAt(0);
        }

        Plan = null;
    }

    /// <summary>A leg is over, by whatever source: nothing that was under way can be finished.</summary>
    /// <returns>Whether this is news.</returns>
    internal bool End(CallLeg leg)
    {
        if (leg.Ended)
        {
            return false;
        }

        leg.Ended = true;
        Bridge = BridgeKind.None;
        if (Plan is { Kind: not PlanKind.Release } || Plan?.Of(leg.Sid) is not null)
        {
            Close(OperationOutcome.CallOver);
        }

        return true;
    }

    /// <summary>One of the two goes its own way, by a step of the flow's own.</summary>
    internal void Part()
    {
        Parted = true;
        Bridge = BridgeKind.None;
        Held = null;
        HeldSince = null;
    }

    internal void Remember(SeenRequest request)
    {
        Seen.Add(request);
        if (Seen.Count > MostSeen)
        {
            Seen.RemoveAt(0);
        }
    }

    private bool IsStranded(CallLeg leg) => leg.Waits && !leg.ReleaseFailed && IsAlone(leg);
}

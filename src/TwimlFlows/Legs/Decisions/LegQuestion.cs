namespace TwimlFlows;

/// <summary>One request of one leg, held against the record of its call; the parts of the decision share it.</summary>
internal sealed class LegQuestion(CallRecord call, CallLeg leg, CallRequest request, LegFacts facts, LegRules rules, LegSettings settings, DateTimeOffset now)
{
    private static readonly TimeSpan _silenceOfLoop = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan _silenceOfMusic = TimeSpan.FromSeconds(60);

    internal CallRecord Call => call;

    internal CallLeg Leg => leg;

    internal CallRequest Request => request;

    internal LegFacts Facts => facts;

    internal LegRules Rules => rules;

    internal DateTimeOffset Now => now;

    /// <summary>Whether the record is to be written.</summary>
    internal bool IsChanged { get; private set; }

    /// <summary>The leg's landing in the open plan, or null.</summary>
    internal PlannedLanding? Landing => call.Plan?.Of(leg.Sid);

    /// <summary>Whether the request belongs to a document that the leg has left behind.</summary>
    internal bool IsOvertaken => rules.ChecksVersions && request.Version < leg.Version;

    internal void Change() => IsChanged = true;

    /// <summary>The leg lives.</summary>
    internal void Heard()
    {
        leg.LastSeen = now;
        Change();
    }

    /// <summary>The partner that should be asked after, because it was silent for two of its loops.</summary>
    internal string? SilentPartner() =>
        rules.LooksForTheSilent
        && !call.Parted
        && call.PartnerOf(leg) is { Ended: false } partner
        && now - partner.LastSeen > (partner.Position is LegPosition.InQueue or LegPosition.Parking ? _silenceOfMusic : _silenceOfLoop)
        && !facts.IsOver.ContainsKey(partner.Sid)
            ? partner.Sid
            : null;

    /// <summary>
    /// When the process that began to release a leg is gone, or its update had no effect, the leg's own request has to do:
    /// and nobody else's release waits for it any longer.
    /// </summary>
    internal void TakeOverRelease()
    {
        if (call.Plan is { Kind: PlanKind.Release } plan
            && now - plan.CreatedAt >= MoveTimes.Answer
            && plan.Landings.Find(static landing => !landing.Landed) is { } open)
        {
            call.Close(OperationOutcome.Unconfirmed);
            if (call.Find(open.Leg) is { } stuck)
            {
                stuck.ReleaseFailed = true;
            }

            Change();
        }
    }

    internal Verdict Run(LegDocument document, bool settlesOnFailure = false) => new(LegAnswerKind.Run, null, document, settlesOnFailure);

    /// <summary>In doubt: asked to ask again. An empty document would end the leg if Twilio ran it.</summary>
    internal Verdict Settle() => rules.Settles ? new(LegAnswerKind.Settle) : new(LegAnswerKind.Apologise);

    /// <summary>Sends the leg to where the plan wants it.</summary>
    internal Verdict SendTo(PlannedLanding landing) => new(LegAnswerKind.GoTo, LinkOf(landing));

    /// <summary>Sends a leg to the end step, whose partner is gone. Planned, so that nobody sends it there a second time over REST.</summary>
    internal Verdict SendToEnd()
    {
        if (settings.EndLink is not { } endLink)
        {
            return new(LegAnswerKind.Apologise);
        }

        if (Landing is { Kind: LegDocument.End } known)
        {
            return SendTo(known);
        }

        Change();
        var landing = new PlannedLanding { Leg = leg.Sid, Kind = LegDocument.End, Link = endLink, Version = ++call.Counter };
        call.Plan ??= new CallPlan { Version = landing.Version, Kind = PlanKind.Release, CreatedAt = now, Landings = [landing] };
        return SendTo(landing);
    }

    /// <summary>Plans to put a leg back: it is sent there when it asks. Null when no operation has told where.</summary>
    internal PlannedLanding? PlanReturn(CallLeg who, LegDocument document)
    {
        if ((document == LegDocument.Park ? call.ParkLink : call.OtherLink) is not { } link)
        {
            return null;
        }

        Change();
        if (call.Plan is not { Kind: PlanKind.Return })
        {
            call.Close(OperationOutcome.Failed, null, "The two could not be connected. The held party is still on hold; try again.");
            call.Plan = new CallPlan { Version = ++call.Counter, Kind = PlanKind.Return, CreatedAt = now };
        }

        call.Plan.Landings.RemoveAll(landing => landing.Leg == who.Sid);
        var planned = new PlannedLanding { Leg = who.Sid, Kind = document, Link = link, Version = ++call.Counter };
        call.Plan.Landings.Add(planned);
        call.Plan.Held = document == LegDocument.Park ? who.Sid : call.PartnerOf(who)?.Sid;
        return planned;
    }

    /// <summary>Ends the plan when everything that it wants has been seen.</summary>
    internal void SettlePlan()
    {
        if (call.Plan is not { } plan || !plan.Landings.TrueForAll(static landing => landing.Landed))
        {
            return;
        }

        switch (plan.Kind)
        {
            case PlanKind.Hold or PlanKind.Return when plan.Held is null || call.Find(plan.Held) is not { Ended: false, Position: not LegPosition.InQueue }:
                call.Held = plan.Held;
                call.HeldSince = now;
                call.Close(OperationOutcome.Held);
                break;
            case PlanKind.Release:
                call.Close(OperationOutcome.CallOver);
                break;
        }
    }

    private string LinkOf(PlannedLanding landing) =>
        new LegStamp(settings.Flow, call.Caller.Sid, leg.Sid, call.PartnerOf(leg)?.Sid, landing.Version, LegDocument.Own, landing.Kind).On(landing.Link).PathAndQuery;
}

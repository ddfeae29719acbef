namespace TwimlFlows;

/// <summary>Makes the plan of a hold or a resume, or says why there can be none: pure, from the record of the call alone.</summary>
internal sealed class LegPlanner(LegRules rules)
{
    /// <returns>The turn, or null to wait for what is under way.</returns>
    internal Change<LegTurn?> Begin(CallRecord call, LegWish wish, DateTimeOffset now)
    {
        if (call.Find(wish.Leg) is not { } leg || call.PartnerOf(leg) is not { } partner)
        {
            return Answer(OperationOutcome.NotConnected);
        }

        if (leg.Ended || partner.Ended)
        {
            return Answer(OperationOutcome.CallOver);
        }

        if (call.Plan is { } open && rules.OnePlanAtATime)
        {
            // A plan that is still open then has lost its process or its evidence.
            return new(now - open.CreatedAt > MoveTimes.Lateness ? new LegTurn(null, OperationOutcome.Busy, open) : null, IsToBeWritten: false);
        }

        return wish.IsHold ? Hold(call, leg, partner, wish, now) : Resume(call, wish, now);
    }

    private Change<LegTurn?> Hold(CallRecord call, CallLeg leg, CallLeg partner, LegWish wish, DateTimeOffset now)
    {
        if (call.Held is not null)
        {
            // Both at once would leave nobody to fetch anybody out of the queue.
            return Answer(OperationOutcome.AlreadyHeld);
        }

        if (call.Bridge == BridgeKind.None || (call.Called is { Position: LegPosition.Screened } called && now < called.ScreenedUntil))
        {
            return Answer(OperationOutcome.NotConnected);
        }

        var moved = call.Bridge == BridgeKind.Dial && rules.MovesTheDialledLeg ? call.Called! : leg;
        (call.ParkLink, call.OtherLink, call.ParkFailures) = (wish.Step, wish.Other, 0);
        return Plan(call, PlanKind.Hold, leg.Sid, now,
            new PlannedLanding { Leg = leg.Sid, Kind = LegDocument.Park, Link = wish.Step, IsMoved = leg.Sid == moved.Sid },
            new PlannedLanding { Leg = partner.Sid, Kind = LegDocument.Other, Link = wish.Other, IsMoved = partner.Sid == moved.Sid });
    }

    private Change<LegTurn?> Resume(CallRecord call, LegWish wish, DateTimeOffset now)
    {
        if (call.Held is null)
        {
            return Answer(call.Bridge == BridgeKind.None ? OperationOutcome.NotConnected : OperationOutcome.NotHeld);
        }

        var held = call.Find(call.Held)!;
        if (held.Position != LegPosition.InQueue || call.PartnerOf(held) is not { Position: LegPosition.Waiting } other)
        {
            // A resume must not overtake the hold: before the first wait request there may be no queue.
            return rules.WaitsForEvidence || call.PartnerOf(held) is not { } early
                ? new(null, IsToBeWritten: false)
                : Connect(call, held, early, wish, now);
        }

        return Connect(call, held, other, wish, now);
    }

    private Change<LegTurn?> Connect(CallRecord call, CallLeg held, CallLeg other, LegWish wish, DateTimeOffset now)
    {
        call.OtherLink = wish.Other;
        return Plan(call, PlanKind.Resume, held.Sid, now,
            new PlannedLanding { Leg = other.Sid, Kind = LegDocument.Connect, Link = wish.Step, IsMoved = true });
    }

    private Change<LegTurn?> Plan(CallRecord call, PlanKind kind, string held, DateTimeOffset now, params List<PlannedLanding> landings)
    {
        var version = ++call.Counter;
        landings.ForEach(landing => landing.Version = version);
        call.Plan = new CallPlan { Version = version, Kind = kind, Held = held, Landings = landings, Rest = RestState.Open, CreatedAt = now };

        // Silence counts from here: whoever talks asks for nothing.
        call.Caller.LastSeen = call.Called!.LastSeen = now;
        return new(new LegTurn(call.Plan), rules.StoresPlansFirst);
    }

    private static Change<LegTurn?> Answer(OperationOutcome outcome) => new(new LegTurn(null, outcome), IsToBeWritten: false);
}

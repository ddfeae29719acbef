namespace TwimlFlows;

/// <summary>A leg's Dial or Enqueue is over: a ghost of a move, a fall because of one, or a real end.</summary>
internal static class WayOutDecision
{
    internal static Verdict Decide(LegQuestion question)
    {
        var (call, leg) = (question.Call, question.Leg);
        if (question.IsOvertaken)
        {
            // A late ghost: without versions a Redirect's one looks exactly like a real end.
            return question.Settle();
        }

        if (question.Landing is { Landed: false } landing)
        {
            if (landing.IsMoved && question.Rules.RecognisesGhosts)
            {
                if (!question.Rules.BelievesOnlyProof)
                {
                    // Only in tests that take the rule away: a ghost would be taken for a real end, and answered all the same.
                    RealEnd(question);
                }

                return question.Settle();
            }

            if (!landing.IsMoved && question.Rules.CatchesFallingLegs)
            {
                return Fall(question, landing);
            }
        }

        return leg.Position == LegPosition.Fetching || MayNeverHaveMet(question) ? EndOfFetch(question) : RealEnd(question);
    }

    /// <summary>
    /// The queue's url was asked for just now. That the two were connected is not known: its document may have failed
    /// (unconfirmed), or an update of ours that was given up may have taken effect after all. And whose partner waits
    /// for it belongs there.
    /// </summary>
    private static bool MayNeverHaveMet(LegQuestion question)
    {
        var call = question.Call;
        return question.Rules.DoubtsFreshBridges
            && question.Leg.Position == LegPosition.Bridged
            && (question.Now - call.BridgedAt < MoveTimes.Lateness || call.Plan is { Kind: PlanKind.Return } || call.PartnerOf(question.Leg)?.Waits == true);
    }

    /// <summary>Sends a falling leg to its landing. Twilio's word on the move is worth a short wait: if it refuses, nothing fell.</summary>
    internal static Verdict Fall(LegQuestion question, PlannedLanding landing)
    {
        if (question.Call.Plan!.Rest == RestState.Open && !question.Facts.RestWasAwaited)
        {
            return question.Run(LegDocument.Own) with { AwaitsRest = true };
        }

        // Written, so that the same request sent again is sent to the same place, also after the landing.
        question.Change();
        return question.SendTo(landing);
    }

    /// <summary>The two are no longer joined, and nobody moved them: the step as written, with its result.</summary>
    internal static Verdict RealEnd(LegQuestion question)
    {
        var (call, leg) = (question.Call, question.Leg);
        if (leg.Position is not (LegPosition.Elsewhere or LegPosition.Released))
        {
            leg.Position = LegPosition.Elsewhere;
            call.Close(
                call.Plan is { Kind: PlanKind.Resume } && question.Request.QueueOutcome == QueueOutcome.Bridged ? OperationOutcome.Resumed : OperationOutcome.CallOver);
            call.Part();
            question.Change();
        }

        return question.Run(LegDocument.Own);
    }

    /// <summary>The fetch ended and no bridge is sure: back to where each was before, as long as there is somebody to wait for.</summary>
    private static Verdict EndOfFetch(LegQuestion question)
    {
        var (call, leg) = (question.Call, question.Leg);
        if (call.IsAlone(leg) || !question.Rules.WaitsAgainAfterFailedFetch)
        {
            return RealEnd(question);
        }

        var partner = call.PartnerOf(leg)!;
        if (!question.Facts.IsOver.ContainsKey(partner.Sid))
        {
            return question.Run(LegDocument.Own) with { Look = partner.Sid };
        }

        var wasHeld = leg.Position == LegPosition.Bridged && call.Queued == leg.Sid;
        return question.PlanReturn(leg, wasHeld ? LegDocument.Park : LegDocument.Other) is { } back ? question.SendTo(back) : RealEnd(question);
    }
}

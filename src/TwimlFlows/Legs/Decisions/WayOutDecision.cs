namespace TwimlFlows;

/// <summary>A leg's Dial or Enqueue is over: a ghost of a move, a fall because of one, or a real end.</summary>
internal static class WayOutDecision
{
    /// <summary>Longer than Twilio waits for a document.</summary>
    private static readonly TimeSpan _answerLimit = TimeSpan.FromSeconds(20);

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
    /// The queue's url was asked for just now, and that it was answered in time is not known: if its document failed, the
    /// two were never connected (unconfirmed).
    /// </summary>
    private static bool MayNeverHaveMet(LegQuestion question) =>
        question.Leg.Position == LegPosition.Bridged
        && question.Call.Queued != question.Leg.Sid
        && question.Now - question.Call.BridgedAt < _answerLimit;

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

    /// <summary>The Dial with the Queue ended and no bridge was seen: back to waiting, as long as there is somebody to wait for.</summary>
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

        return question.PlanReturn(leg, LegDocument.Other) is { } back ? question.SendTo(back) : RealEnd(question);
    }
}

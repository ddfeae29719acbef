namespace TwimlFlows;

/// <summary>A leg left its queue and tells how, or is just being taken out of it.</summary>
internal static class QueueDecision
{
    private static readonly TimeSpan _waitedWell = TimeSpan.FromSeconds(15);

    internal static Verdict Left(LegQuestion question, QueueOutcome outcome)
    {
        switch (outcome)
        {
            case QueueOutcome.Redirected or QueueOutcome.RedirectedFromBridged when question.Rules.RecognisesGhosts:
            case QueueOutcome.Bridging:
                // Somebody's update took it out, so this answer never runs.
                return question.Settle();
            case QueueOutcome.Hangup:
                if (question.Call.End(question.Leg))
                {
                    question.Change();
                }

                return question.Run(LegDocument.Own);
            case QueueOutcome.QueueFull or QueueOutcome.Error or QueueOutcome.SystemError when question.Request.In == LegDocument.Park:
                return question.IsOvertaken ? question.Settle() : ParkingFailed(question, outcome);
            default:
                return WayOutDecision.Decide(question);
        }
    }

    /// <summary>The Queue's url: the one moment at which it is told who talks with whom.</summary>
    internal static Verdict TakenOut(LegQuestion question, string by)
    {
        var (call, leg) = (question.Call, question.Leg);
        var isForgotten = leg is { Version: 0, Position: LegPosition.Elsewhere } && !call.Parted;
        if (leg.Position is not (LegPosition.Parking or LegPosition.InQueue) && !isForgotten)
        {
            // Nobody can take it out of a queue, so this was sent earlier.
            return question.Run(LegDocument.Whisper);
        }

        if (call.PartnerOf(leg) is not { } partner || partner.Sid != by)
        {
            // The bridge cannot be refused from here, so the leg is taken back as soon as this is answered.
            call.Strayed = leg.Sid;
            question.Change();
            return question.Run(LegDocument.Whisper);
        }

        var version = question.Request.Stamp is { } stamp && stamp.Leg == by ? stamp.Version : partner.Version;
        if (question.Rules.ChecksVersions && version < partner.Version)
        {
            // The link of an older fetch: of the one that runs now it tells nothing.
            return question.Run(LegDocument.Whisper);
        }

        if (partner.Position is LegPosition.Fetching or LegPosition.Elsewhere)
        {
            LegEvents.Bridged(call, leg.Sid, question.Now);
            (partner.Version, call.Counter) = (version, Math.Max(call.Counter, version));
            partner.LastSeen = question.Now;
            question.Heard();
        }

        return question.Run(LegDocument.Whisper);
    }

    /// <summary>
    /// The leg lives and belongs to a talk that its partner wants back. Once it is parked again, since a wait document that
    /// failed may answer now; then the flow's own step has to tell the caller.
    /// </summary>
    private static Verdict ParkingFailed(LegQuestion question, QueueOutcome outcome)
    {
        var (call, leg) = (question.Call, question.Leg);
        if (call.IsAlone(leg))
        {
            return question.SendToEnd();
        }

        question.Change();
        if (question.Now - leg.InQueueSince > _waitedWell)
        {
            // It waited there for a while, so this is something new.
            call.ParkFailures = 0;
        }

        if (call.ParkFailures++ == 0)
        {
            if (question.Landing is { Kind: LegDocument.Park } landing)
            {
                (landing.Version, landing.Landed, landing.IsMoved) = (++call.Counter, false, false);
                return question.SendTo(landing);
            }

            if (question.PlanReturn(leg, LegDocument.Park) is { } again)
            {
                return question.SendTo(again);
            }
        }

        call.Close(OperationOutcome.Failed, null, $"The held leg could not be put into its queue: {outcome}.");
        call.Part();
        leg.Position = LegPosition.Elsewhere;
        return question.Run(LegDocument.Own);
    }
}

namespace TwimlFlows;

/// <summary>A leg that waits asks for what it hears. These requests come regularly, and drive what timers would drive.</summary>
internal static class WaitingDecision
{
    /// <summary>The held leg asks for its music.</summary>
    internal static Verdict InQueue(LegQuestion question)
    {
        var (call, leg) = (question.Call, question.Leg);
        var music = question.Run(LegDocument.Wait);
        if (question.IsOvertaken || (leg.Position == LegPosition.Bridged && question.Now - call.BridgedAt < MoveTimes.Lateness))
        {
            // Sent earlier: it means nothing any more.
            return music;
        }

        question.Heard();
        if (leg.Position == LegPosition.Bridged)
        {
            NeverMet(question);
        }

        if (leg.Position == LegPosition.Parking)
        {
            (leg.Position, leg.InQueueSince) = (LegPosition.InQueue, question.Now);
            question.SettlePlan();
        }

        if (leg.Position == LegPosition.InQueue && question.Landing is { IsMoved: false, Landed: false })
        {
            // It was to fall to its landing out of a bridge that never was, and does not fall by itself.
            return new Verdict(LegAnswerKind.Leave);
        }

        if (question.SilentPartner() is { } silent)
        {
            return music with { Look = silent };
        }

        // Over REST first: whether the answer after Leave controls the call is unconfirmed.
        question.TakeOverRelease();
        return leg is { Position: LegPosition.InQueue, ReleaseFailed: true } && call.Plan is null && call.IsAlone(leg)
            ? new Verdict(LegAnswerKind.Leave)
            : music;
    }

    /// <summary>
    /// The queue's url was asked for so long ago that this was sent later: the bridge never happened, and the leg never left
    /// its queue.
    /// </summary>
    private static void NeverMet(LegQuestion question)
    {
        var (call, leg) = (question.Call, question.Leg);
        (leg.Position, call.Bridge, call.Queued) = (LegPosition.Parking, BridgeKind.None, null);
        if (question.Landing is { Kind: LegDocument.Park, IsMoved: false, Landed: false } landing)
        {
            landing.Landed = true;
        }
        else if (call.Plan is null)
        {
            (call.Held, call.HeldSince) = (leg.Sid, question.Now);
        }
    }

    /// <summary>The partner of the held leg asks for its waiting step again.</summary>
    internal static Verdict InLoop(LegQuestion question)
    {
        var (call, leg) = (question.Call, question.Leg);
        if (question.IsOvertaken)
        {
            return question.Settle();
        }

        question.Heard();
        if (question.SilentPartner() is { } silent)
        {
            return question.Run(LegDocument.Other) with { Look = silent };
        }

        if (question.Landing is { Landed: false, IsMoved: false } landing)
        {
            return question.SendTo(landing);
        }

        question.TakeOverRelease();
        return call.Plan is null && call.IsAlone(leg) && question.Rules.ReleasesTheStranded
            ? question.SendToEnd()
            : question.Run(LegDocument.Other, settlesOnFailure: true);
    }
}

namespace TwimlFlows;

/// <summary>A leg that waits asks for what it hears. These requests come regularly, and drive what timers would drive.</summary>
internal static class WaitingDecision
{
    /// <summary>The held leg asks for its music.</summary>
    internal static Verdict InQueue(LegQuestion question)
    {
        var (call, leg) = (question.Call, question.Leg);
        var music = question.Run(LegDocument.Wait);
        if (question.IsOvertaken || leg.Position == LegPosition.Bridged)
        {
            // Sent earlier: it means nothing any more.
            return music;
        }

        question.Heard();
        if (leg.Position is LegPosition.Parking)
        {
            (leg.Position, leg.InQueueSince) = (LegPosition.InQueue, question.Now);
            question.SettlePlan();
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

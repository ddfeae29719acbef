namespace TwimlFlows;

/// <summary>A leg asks for the settling document again, or for it because a document failed: it is nowhere else, so it is put where it belongs.</summary>
internal static class SettlingDecision
{
    internal static Verdict Decide(LegQuestion question)
    {
        if (question.Request.Stamp is not null && question.IsOvertaken)
        {
            return question.Settle();
        }

        question.Heard();
        return question switch
        {
            { Landing: { Landed: false } landing } => OnItsWay(question, landing),
            { Landing: { Kind: not LegDocument.Connect } landing } => Landed(question, landing),
            { Landing: not null } or { Call.Plan: null or { Kind: PlanKind.Return } } => Place(question),
            _ => question.Settle(),
        };
    }

    private static Verdict OnItsWay(LegQuestion question, PlannedLanding landing)
    {
        if (!landing.IsMoved)
        {
            return WayOutDecision.Fall(question, landing);
        }

        var plan = question.Call.Plan!;
        var isOverdue = plan.AcceptedAt is { } accepted ? question.Now - accepted >= MoveTimes.Landing : question.Now - plan.CreatedAt >= MoveTimes.Answer;
        return isOverdue ? question.SendTo(landing) : question.Settle();
    }

    /// <summary>Its landing was asked for, but the document never came: once more, until that is hopeless.</summary>
    private static Verdict Landed(LegQuestion question, PlannedLanding landing)
    {
        var (call, leg) = (question.Call, question.Leg);
        if (IsHopeless(question))
        {
            return question.SendToEnd();
        }

        if (leg.Position == LegPosition.InQueue)
        {
            (landing.Version, landing.Landed, landing.IsMoved) = (++call.Counter, false, false);
        }

        return question.SendTo(landing);
    }

    /// <summary>Nothing is under way for it. Where its partner is says where it belongs.</summary>
    private static Verdict Place(LegQuestion question)
    {
        var (call, leg) = (question.Call, question.Leg);
        if (call.IsAlone(leg))
        {
            return question.SendToEnd();
        }

        var partner = call.PartnerOf(leg)!;
        if (!question.Facts.IsOver.ContainsKey(partner.Sid))
        {
            return question.Settle() with { Look = partner.Sid };
        }

        if (IsHopeless(question))
        {
            return question.SendToEnd();
        }

        // Where the partner is, or is already on its way to.
        var landing = (call.Plan?.Of(partner.Sid)?.Kind, partner.Position) switch
        {
            (LegDocument.Park, _) or (null, LegPosition.Parking or LegPosition.InQueue) => question.PlanReturn(leg, LegDocument.Other),
            (LegDocument.Other, _) or (null, LegPosition.Waiting or LegPosition.Fetching) => question.PlanReturn(leg, LegDocument.Park),
            _ => Both(question, partner),
        };
        return landing is null ? new Verdict(LegAnswerKind.Apologise) : question.SendTo(landing);
    }

    /// <summary>Counts one more failure. After too many the two go their own ways, so that neither waits for ever.</summary>
    private static bool IsHopeless(LegQuestion question)
    {
        if (++question.Leg.Settles <= MoveTimes.MostSettles)
        {
            return false;
        }

        question.Call.Close(OperationOutcome.Failed, null, "A step of this move failed again and again. The log names it.");
        question.Call.Part();
        return true;
    }

    /// <summary>Neither of them is anywhere: one is parked and the other waits, as if held just now.</summary>
    private static PlannedLanding? Both(LegQuestion question, CallLeg partner)
    {
        var isHeld = question.Call.Held is not { } held || held == question.Leg.Sid;
        question.PlanReturn(partner, isHeld ? LegDocument.Other : LegDocument.Park);
        return question.PlanReturn(question.Leg, isHeld ? LegDocument.Park : LegDocument.Other);
    }
}

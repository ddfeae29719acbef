namespace TwimlFlows;

/// <summary>A leg asks for a landing: the proof that it arrived.</summary>
internal static class LandingDecision
{
    internal static Verdict Decide(LegQuestion question, LegDocument landing)
    {
        var (call, leg, version) = (question.Call, question.Leg, question.Request.Version);
        if (question.IsOvertaken)
        {
            return question.Settle();
        }

        if (question.Landing is { } planned && planned.Version == version)
        {
            return planned.Landed ? Again(question, landing) : Land(question, planned);
        }

        if (version == leg.Version)
        {
            return Again(question, landing);
        }

        // Newer than all that the leg ran, and no plan wants it there: the plan was closed, or forgotten with the whole record.
        if (landing == LegDocument.End)
        {
            Arrive(question, landing, version);
            return question.Run(LegDocument.End);
        }

        if (call.IsAlone(leg) && call.Plan is null)
        {
            return question.SendToEnd();
        }

        if (call.Plan is null && leg is { Version: 0, Position: LegPosition.Elsewhere } && version >= call.Counter)
        {
            // Nothing of the call is known any more, and the link says who waits for whom.
            call.Counter = version;
            Arrive(question, landing, version);
            (call.Held, call.HeldSince) = (landing == LegDocument.Park ? leg.Sid : call.PartnerOf(leg)?.Sid, question.Now);
            return question.Run(landing, settlesOnFailure: true);
        }

        return question.Settle();
    }

    private static Verdict Land(LegQuestion question, PlannedLanding planned)
    {
        var plan = question.Call.Plan!;
        planned.Landed = true;
        if (planned.IsMoved && plan.Rest != RestState.Accepted)
        {
            // Whatever Twilio answered, or will: the update had its effect.
            plan.Rest = RestState.Accepted;
            plan.AcceptedAt = question.Now;
        }

        Arrive(question, planned.Kind, planned.Version);
        question.SettlePlan();
        return question.Run(planned.Kind, settlesOnFailure: planned.Kind != LegDocument.End);
    }

    private static void Arrive(LegQuestion question, LegDocument landing, int version)
    {
        var leg = question.Leg;
        leg.Version = version;
        leg.ReleaseFailed = false;
        leg.Position = landing switch
        {
            LegDocument.Park => LegPosition.Parking,
            LegDocument.Other => LegPosition.Waiting,
            LegDocument.Connect => LegPosition.Fetching,
            _ => LegPosition.Released,
        };
        question.Call.Bridge = BridgeKind.None;
        question.Heard();
    }

    /// <summary>
    /// The same landing once more. Parking may be begun again, and a waiting step that loops by an empty Redirect asks for
    /// nothing else; a second Dial with the Queue would break the bridge that the first one made.
    /// </summary>
    private static Verdict Again(LegQuestion question, LegDocument landing) => (landing, question.Leg.Position) switch
    {
        (LegDocument.Other, LegPosition.Waiting) => WaitingDecision.InLoop(question),
        (LegDocument.Park, LegPosition.Parking) => question.Run(landing, settlesOnFailure: true),
        (LegDocument.End, LegPosition.Released) => question.Run(LegDocument.End),
        _ => question.Settle(),
    };
}

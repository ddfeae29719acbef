namespace TwimlFlows;

/// <summary>
/// Decides what a leg's request means and what it is answered: pure, from the record of its call alone. The order of the
/// questions matters.
/// </summary>
internal sealed class LegDecisions(LegRules rules, LegSettings settings)
{
    internal Change<Verdict> Decide(CallRecord call, CallRequest request, LegFacts facts, DateTimeOffset now)
    {
        if (request.Token is { } token && call.Seen.Find(seen => seen.Token == token && seen.Leg == request.Leg) is { } same)
        {
            return new(new Verdict(same.Kind, same.Next, same.Document, same.SettlesOnFailure) { Version = same.Version }, IsToBeWritten: false);
        }

        var isNew = call.Caller.Sid.Length == 0;
        if (isNew && !Reconstruct(call, request, now))
        {
            return new(new Verdict(LegAnswerKind.Run), IsToBeWritten: false);
        }

        if (call.Find(request.Leg) is not { } leg)
        {
            return StrangerDecision.Decide(call, request, settings.EndLink, now);
        }

        var question = new LegQuestion(call, leg, request, facts, rules, settings, now);
        Adopt(question);
        LearnQueue(question);
        LearnFacts(question);
        var verdict = Answer(question);
        if (verdict is not { Look: null, AwaitsRest: false })
        {
            return new(verdict, IsToBeWritten: false);
        }

        if (question.IsChanged && request.Token is not null)
        {
            call.Remember(new SeenRequest(request.Token, leg.Sid, verdict.Kind, verdict.Next, verdict.Document, verdict.SettlesOnFailure, leg.Version));
        }

        return new(verdict, question.IsChanged);
    }

    private Verdict Answer(LegQuestion question)
    {
        var request = question.Request;
        if (request.IsFinal)
        {
            if (question.Call.End(question.Leg))
            {
                question.Change();
            }

            return question.Run(LegDocument.Own);
        }

        if (request is { IsSettle: false, Landing: null })
        {
            // It asks from a document of its own, so that one did not fail.
            question.Leg.Settles = 0;
        }

        return request switch
        {
            { QueueOutcome: { } outcome } => QueueDecision.Left(question, outcome),
            { DequeuingLeg: { } by } => QueueDecision.TakenOut(question, by),
            { IsSettle: true } => SettlingDecision.Decide(question),
            { Landing: { } landing } => LandingDecision.Decide(question, landing),
            { IsWait: true } or { In: LegDocument.Wait } => WaitingDecision.InQueue(question),
            { In: LegDocument.Other } => WaitingDecision.InLoop(question),
            _ when IsScreening(question) => Screen(question),
            { In: LegDocument.Whisper } => question.Run(LegDocument.Whisper),
            _ => WayOutDecision.Decide(question),
        };
    }

    /// <summary>Only the call's own queue: one of the flow's is not ours to delete.</summary>
    private static void LearnQueue(LegQuestion question)
    {
        var isOwn = question.Request.DequeuingLeg is { } by
            ? by == question.Call.PartnerOf(question.Leg)?.Sid
            : question.Request.In == LegDocument.Park || question.Leg.Position is LegPosition.Parking or LegPosition.InQueue;
        if (isOwn && question.Request.QueueSid is { } queue && queue != question.Call.QueueSid)
        {
            // Also the one of a later talk of the same caller, after the first one's was deleted.
            (question.Call.QueueSid, question.Call.QueueDeleted) = (queue, false);
            question.Change();
        }
    }

    /// <summary>Twilio was asked for a leg: what it said is the truth, as far as there is one.</summary>
    private static void LearnFacts(LegQuestion question)
    {
        foreach (var (sid, isOver) in question.Facts.IsOver)
        {
            if (question.Call.Find(sid) is not { Ended: false } leg || isOver is null)
            {
                continue;
            }

            leg.LastSeen = question.Now;
            question.Change();
            if (isOver == true)
            {
                question.Call.End(leg);
            }
        }
    }

    /// <summary>A dialled leg has no document of its own before it is moved, so what it asks for is what it hears before the bridge.</summary>
    private static bool IsScreening(LegQuestion question) =>
        ReferenceEquals(question.Leg, question.Call.Called)
        && question.Leg is { Version: 0, Position: LegPosition.Screened or LegPosition.Dialled }
        && question.Landing is null;

    private static Verdict Screen(LegQuestion question)
    {
        question.Leg.Position = LegPosition.Screened;
        question.Leg.ScreenedUntil = question.Now + ScreeningTime.Unknown;
        question.Heard();
        return question.Run(LegDocument.Whisper);
    }

    /// <summary>
    /// The record is new, or the store forgot it. A stamped link says who waits for whom, so that a process without memory
    /// can go on from there.
    /// </summary>
    private static bool Reconstruct(CallRecord call, CallRequest request, DateTimeOffset now)
    {
        if (request.Stamp is not { } stamp)
        {
            call.Caller.Sid = request.Parent ?? "";
            return request.Parent is not null && request.Parent != request.Leg;
        }

        call.Caller = new CallLeg { Sid = stamp.Call, LastSeen = now };
        if ((stamp.Leg == stamp.Call ? stamp.With : stamp.Leg) is { } called)
        {
            call.Called = new CallLeg { Sid = called, LastSeen = now };
        }

        return true;
    }

    /// <summary>A document of the leg's that the record knows nothing of: it was written before the store forgot, and says where the leg is.</summary>
    private static void Adopt(LegQuestion question)
    {
        var (call, leg, request) = (question.Call, question.Leg, question.Request);
        if (request.Landing is not null || request.Version <= leg.Version)
        {
            return;
        }

        leg.Version = request.Version;
        call.Counter = Math.Max(call.Counter, request.Version);
        question.Change();
        if (call.Plan is not null)
        {
            if (request.IsWait && question.Landing is { Kind: LegDocument.Park, IsMoved: false, Landed: false } landing)
            {
                // A hold of a talk that only Twilio told of: the leg does not fall, for it is in the queue already.
                landing.Landed = true;
                leg.Position = LegPosition.Parking;
            }

            return;
        }

        LegPosition? position = request.In switch
        {
            LegDocument.Park or LegDocument.Wait => LegPosition.Parking,
            LegDocument.Other => LegPosition.Waiting,
            LegDocument.Connect when leg.Position == LegPosition.Elsewhere => LegPosition.Fetching,
            _ => null,
        };
        if (position is { } proved && leg.Position is LegPosition.Elsewhere or LegPosition.Screened or LegPosition.Dialled)
        {
            (leg.Position, call.Bridge) = (proved, BridgeKind.None);
            call.Held ??= proved == LegPosition.Parking ? leg.Sid : call.PartnerOf(leg)?.Sid;
        }
    }
}

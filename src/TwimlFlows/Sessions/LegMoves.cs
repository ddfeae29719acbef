using System.Globalization;

namespace TwimlFlows;

/// <summary>Holds a leg's requests against its latest move.</summary>
internal sealed class LegMoves(FlowSessions sessions, TimeProvider time)
{
    /// <summary>How late a ghost may be.</summary>
    private static readonly TimeSpan _ghostLimit = TimeSpan.FromSeconds(30);

    /// <summary>A moved leg lands within a second; after this long it is sent on by hand.</summary>
    private static readonly TimeSpan _landingLimit = TimeSpan.FromSeconds(3);

    /// <summary>Longer than Twilio takes to answer an update at all.</summary>
    private static readonly TimeSpan _answerLimit = TimeSpan.FromSeconds(15);

    /// <summary>A leg asks every two seconds; this often is longer than any move takes.</summary>
    private const int MaximumSettles = 20;

    internal async ValueTask<StepDecision> DecideAsync(LegRequest request, CancellationToken cancellationToken)
    {
        var key = SessionKey.OfLeg(sessions.Flow, request.Leg);
        if (await sessions.Legs.ReadAsync(key, cancellationToken).ConfigureAwait(false) is not { Plan: not null })
        {
            return StepDecision.Run;
        }

        return await sessions.Legs.ChangeAsync(key, leg => Decide(leg, request), cancellationToken).ConfigureAwait(false);
    }

    internal async ValueTask<SettleDecision> SettleAsync(CallSid leg, CancellationToken cancellationToken)
    {
        var key = SessionKey.OfLeg(sessions.Flow, leg);
        if (await sessions.Legs.ReadAsync(key, cancellationToken).ConfigureAwait(false) is not { Plan: not null })
        {
            return new SettleDecision(SettleKind.Lost);
        }

        return await sessions.Legs.ChangeAsync(key, Settle, cancellationToken).ConfigureAwait(false);
    }

    private Change<StepDecision> Decide(LegRecord leg, LegRequest request)
    {
        if (request.Status.IsFinal())
        {
            // The leg is gone, so no answer reaches it; the step may still want to know how it ended.
            var isNew = !leg.Ended;
            leg.Ended = true;
            return new(StepDecision.Run, isNew);
        }

        if (leg.Plan is not { } plan)
        {
            return new(StepDecision.Run, IsToBeWritten: false);
        }

        return int.TryParse(request.Landing, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? Land(plan, version)
            : Leave(plan, request);
    }

    private Change<StepDecision> Land(MovePlan plan, int version)
    {
        if (version < plan.Version)
        {
            return new(StepDecision.Settle, IsToBeWritten: false);
        }

        var isFirst = plan.State != MoveState.Landed;
        plan.State = MoveState.Landed;
        plan.LandedAt ??= time.GetUtcNow();
        return new(StepDecision.Run, isFirst);
    }

    private Change<StepDecision> Leave(MovePlan plan, LegRequest request)
    {
        var isGhost = plan.State switch
        {
            MoveState.Open => true,
            MoveState.Landed => IsLateGhost(plan, request),
            _ => false,
        };
        if (!isGhost)
        {
            return new(StepDecision.Run, IsToBeWritten: false);
        }

        var isFirst = plan.WayOut is null;
        plan.WayOut ??= request.Target.PathAndQuery;
        return new(StepDecision.Settle, isFirst);
    }

    /// <summary>
    /// Whether a request behind the landing is the old Dial's end, overtaken by the landing, and not one of the step that
    /// the leg now runs. A leg has one way out, so the same link again is the same ghost, doubled.
    /// </summary>
    private bool IsLateGhost(MovePlan plan, LegRequest request) =>
        request.EndsRoomDial
        && !plan.EnteredRoom
        && (plan.WayOut is null || string.Equals(plan.WayOut, request.Target.PathAndQuery, StringComparison.Ordinal))
        && time.GetUtcNow() - plan.LandedAt < _ghostLimit;

    private Change<SettleDecision> Settle(LegRecord leg)
    {
        if (leg.Plan is not { } plan || leg.Ended || plan.Settles >= MaximumSettles)
        {
            return new(new SettleDecision(SettleKind.Lost), IsToBeWritten: false);
        }

        plan.Settles++;
        return new(plan switch
        {
            { State: MoveState.Refused, WayOut: { } wayOut } => GoOn(wayOut),
            { State: MoveState.Refused } => new SettleDecision(SettleKind.Lost),
            { State: MoveState.Open } when !IsOverdue(plan) => new SettleDecision(SettleKind.Again),
            _ => GoOn(plan.Landing),
        }, IsToBeWritten: true);
    }

    private bool IsOverdue(MovePlan plan)
    {
        var now = time.GetUtcNow();
        return plan.AcceptedAt is { } accepted ? now - accepted >= _landingLimit : now - plan.CreatedAt >= _answerLimit;
    }

    private static SettleDecision GoOn(string link) => new(SettleKind.GoOn, Link.Stored(link));
}

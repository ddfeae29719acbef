using System.Globalization;

namespace TwimlFlows;

/// <summary>Holds a leg's requests against its latest move.</summary>
internal sealed class RoomMoves(FlowSessions sessions, TimeProvider time)
{
    internal async ValueTask<StepDecision> DecideAsync(RoomMoveRequest request, CancellationToken cancellationToken)
    {
        if (await sessions.Legs.ReadAsync(request.Leg.Value, cancellationToken).ConfigureAwait(false) is not { Plan: not null })
        {
            return StepDecision.Run;
        }

        return await sessions.Legs.ChangeAsync(request.Leg.Value, leg => Decide(leg, request), cancellationToken).ConfigureAwait(false);
    }

    internal async ValueTask<SettleDecision> SettleAsync(CallSid leg, CancellationToken cancellationToken)
    {
        if (await sessions.Legs.ReadAsync(leg.Value, cancellationToken).ConfigureAwait(false) is not { Plan: not null })
        {
            return new SettleDecision(SettleKind.Lost);
        }

        return await sessions.Legs.ChangeAsync(leg.Value, Settle, cancellationToken).ConfigureAwait(false);
    }

    private Change<StepDecision> Decide(LegRecord leg, RoomMoveRequest request)
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

    private Change<StepDecision> Leave(MovePlan plan, RoomMoveRequest request)
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
    private bool IsLateGhost(MovePlan plan, RoomMoveRequest request) =>
        request.EndsRoomDial
        && !plan.EnteredRoom
        && (plan.WayOut is null || string.Equals(plan.WayOut, request.Target.PathAndQuery, StringComparison.Ordinal))
        && time.GetUtcNow() - plan.LandedAt < MoveTimes.Lateness;

    private Change<SettleDecision> Settle(LegRecord leg)
    {
        if (leg.Plan is not { } plan || leg.Ended || plan.Settles >= MoveTimes.MostSettles)
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
        return plan.AcceptedAt is { } accepted ? now - accepted >= MoveTimes.Landing : now - plan.CreatedAt >= MoveTimes.Answer;
    }

    private static SettleDecision GoOn(string link) => new(SettleKind.GoOn, Link.Stored(link));
}

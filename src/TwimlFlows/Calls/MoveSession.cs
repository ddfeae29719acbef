using System.Globalization;

namespace TwimlFlows;

/// <summary>A move's part of the session: the plan before Twilio is told, and what became of it.</summary>
internal sealed class MoveSession(FlowSessions sessions, TimeProvider time)
{
    /// <summary>Stores a plan.</summary>
    /// <returns>A copy of it; or the outcome when there can be none.</returns>
    internal async ValueTask<(MovePlan? Plan, OperationOutcome Outcome)> BeginAsync(CallSid leg, Link step, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return await sessions.Legs.ChangeAsync<(MovePlan?, OperationOutcome)>(leg.Value, record =>
        {
            if (record.Ended)
            {
                return new((null, OperationOutcome.CallOver), IsToBeWritten: false);
            }

            if (record.Plan is { State: MoveState.Open } open && open.BusyUntil > now)
            {
                return new((null, OperationOutcome.Busy), IsToBeWritten: false);
            }

            var version = (record.Plan?.Version ?? 0) + 1;
            record.Plan = new MovePlan
            {
                Version = version,
                Landing = step.With(FlowSessions.LandingArgument, version.ToString(CultureInfo.InvariantCulture)).PathAndQuery,
                CreatedAt = now,
                BusyUntil = now + Deadline.OfOperation,
            };
            return new((record.Plan, OperationOutcome.Unconfirmed), IsToBeWritten: true);
        }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Twilio accepted the move: from now on the leg should land soon.</summary>
    internal ValueTask<bool> AcceptAsync(CallSid leg, MovePlan plan) =>
        ChangeAsync(leg, plan, (_, open) => open.AcceptedAt ??= time.GetUtcNow());

    /// <summary>Twilio refused: what the leg asks for now is its own wish.</summary>
    internal ValueTask<bool> RefuseAsync(CallSid leg, MovePlan plan, bool isLegGone) => ChangeAsync(leg, plan, (record, open) =>
    {
        open.State = MoveState.Refused;
        record.Ended |= isLegGone;
    });

    /// <summary>Nobody waits for the landing any more; should it come, it is still welcome.</summary>
    internal ValueTask<bool> LeaveOpenAsync(CallSid leg, MovePlan plan) => ChangeAsync(leg, plan, (_, open) => open.BusyUntil = time.GetUtcNow());

    /// <summary>Waits until the landing was asked for, or the leg is over.</summary>
    /// <returns>Moved, CallOver, or null when the time was over.</returns>
    internal async ValueTask<OperationOutcome?> WaitForLandingAsync(CallSid leg, MovePlan plan, TimeSpan limit, CancellationToken cancellationToken)
    {
        var seen = await sessions.Legs.WaitForAsync(
            leg.Value,
            async token => await sessions.Legs.ReadAsync(leg.Value, token).ConfigureAwait(false) switch
            {
                { Plan: { State: MoveState.Landed } landed } when landed.Version == plan.Version => "landed",
                { Ended: true } => "ended",
                _ => null,
            },
            limit,
            time,
            cancellationToken).ConfigureAwait(false);
        return seen switch
        {
            "landed" => OperationOutcome.Moved,
            "ended" => OperationOutcome.CallOver,
            _ => null,
        };
    }

    private ValueTask<bool> ChangeAsync(CallSid leg, MovePlan plan, Action<LegRecord, MovePlan> change) => sessions.Legs.ChangeAsync(
        leg.Value,
        record =>
        {
            if (record.Plan is not { State: MoveState.Open } open || open.Version != plan.Version)
            {
                return new Change<bool>(false, IsToBeWritten: false);
            }

            change(record, open);
            return new Change<bool>(true, IsToBeWritten: true);
        },
        CancellationToken.None);
}

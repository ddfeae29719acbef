namespace TwimlFlows;

/// <summary>An operation's part of the record: the plan before Twilio is told, what Twilio said, and how it ended.</summary>
internal sealed class LegSession(FlowSessions sessions, LegPlanner planner, LegRules rules, TimeProvider time)
{
    /// <summary>Makes and stores the plan; waits for what is under way.</summary>
    internal async ValueTask<LegTurn> BeginAsync(string call, LegWish wish, CancellationToken cancellationToken)
    {
        var turn = await sessions.Calls.WaitForAsync(
            call,
            token => sessions.Calls.ChangeAsync(call, record => planner.Begin(record, wish, time.GetUtcNow()), token),
            Deadline.OfOperation,
            time,
            cancellationToken).ConfigureAwait(false);
        return turn ?? new LegTurn(null, OperationOutcome.Busy);
    }

    /// <summary>Twilio accepted the update.</summary>
    internal ValueTask<bool> AcceptAsync(string call, CallPlan plan) => ChangeAsync(call, plan, (record, open) =>
    {
        open.Rest = RestState.Accepted;
        open.AcceptedAt ??= time.GetUtcNow();
        if (!rules.WaitsForEvidence && open.Kind == PlanKind.Hold)
        {
            (record.Held, record.HeldSince) = (open.Held, time.GetUtcNow());
            record.Close(OperationOutcome.Held);
        }
    });

    /// <summary>Twilio's answer was lost.</summary>
    internal ValueTask<bool> DoubtAsync(string call, CallPlan plan) => ChangeAsync(call, plan, static (_, open) =>
    {
        if (open.Rest == RestState.Open)
        {
            open.Rest = RestState.Unknown;
        }
    });

    /// <summary>Twilio refused, and nothing happened; unless the landing was asked for, which is the stronger word.</summary>
    internal ValueTask<bool> RefuseAsync(string call, CallPlan plan, TwilioAnswer answer) => ChangeAsync(call, plan, (record, open) =>
    {
        if (open.Rest == RestState.Accepted)
        {
            return;
        }

        if (open.HasEffect && !answer.IsLegGone)
        {
            // One of the two has landed, so the other must still find its landing: when it falls, or by the next operation.
            open.Rest = RestState.None;
            open.Moved!.IsMoved = false;
            return;
        }

        record.Close(answer.IsLegGone ? OperationOutcome.CallOver : OperationOutcome.Failed, answer.Code, answer.Message);
        if (record.Find(plan.Moved!.Leg) is not { } leg)
        {
            return;
        }

        leg.ReleaseFailed |= open.Kind == PlanKind.Release;
        if (answer.IsLegGone)
        {
            record.End(leg);
        }
    });

    /// <summary>The leg that should have fallen by itself, and did not, is to be moved too.</summary>
    /// <returns>The plan as it is now, or null when there is nothing to do any more.</returns>
    internal ValueTask<CallPlan?> MoveTheRestAsync(string call, CallPlan plan) => sessions.Calls.ChangeAsync<CallPlan?>(
        call,
        record =>
        {
            if (record.Plan is not { } open || open.Version != plan.Version || open.Landings.Find(static landing => !landing.Landed) is not { } late)
            {
                return new(null, IsToBeWritten: false);
            }

            late.IsMoved = true;
            (open.Rest, open.CreatedAt, open.AcceptedAt) = (RestState.Open, time.GetUtcNow(), null);
            return new(open, IsToBeWritten: true);
        },
        CancellationToken.None);

    /// <summary>Twilio says that a leg is over.</summary>
    internal ValueTask<bool> LearnAsync(string call, string leg) => sessions.Calls.ChangeAsync(
        call,
        record => new Change<bool>(true, record.Find(leg) is { } found && record.End(found)),
        CancellationToken.None);

    /// <summary>Ends a plan that had no effect, unless a landing shows one meanwhile.</summary>
    internal ValueTask<bool> GiveUpAsync(string call, CallPlan plan) => sessions.Calls.ChangeAsync(
        call,
        record =>
        {
            var isIdle = record.Plan is { HasEffect: false } open && open.Version == plan.Version;
            if (isIdle)
            {
                record.Close(OperationOutcome.Unconfirmed);
            }

            return new Change<bool>(isIdle, isIdle);
        },
        CancellationToken.None);

    /// <summary>Ends a plan of which Twilio says that it had all of its effect.</summary>
    internal ValueTask<bool> CloseAsync(string call, CallPlan plan, Action<CallRecord> end) => ChangeAsync(call, plan, (record, _) => end(record));

    /// <summary>Waits until one more landing shows that the update had an effect, or the plan ended.</summary>
    internal async ValueTask<bool> WaitForEffectAsync(string call, CallPlan plan, TimeSpan limit, CancellationToken cancellationToken) =>
        await sessions.Calls.WaitForAsync(
            call,
            async token => await sessions.Calls.ReadAsync(call, token).ConfigureAwait(false) switch
            {
                { Plan: { } open } when open.Version == plan.Version => open.LandedCount > plan.LandedCount ? "seen" : null,
                _ => "over",
            },
            limit,
            time,
            cancellationToken).ConfigureAwait(false) is not null;

    /// <summary>Waits for the end of the plan.</summary>
    internal ValueTask<PlanEnding?> WaitForEndAsync(string call, CallPlan plan, CancellationToken cancellationToken) =>
        sessions.Calls.WaitForAsync(
            call,
            async token => (await sessions.Calls.ReadAsync(call, token).ConfigureAwait(false))?.Endings.Find(ending => ending.Version == plan.Version),
            Deadline.OfOperation,
            time,
            cancellationToken);

    private ValueTask<bool> ChangeAsync(string call, CallPlan plan, Action<CallRecord, CallPlan> change) => sessions.Calls.ChangeAsync(
        call,
        record =>
        {
            if (record.Plan is not { } open || open.Version != plan.Version)
            {
                return new Change<bool>(false, IsToBeWritten: false);
            }

            change(record, open);
            return new Change<bool>(true, IsToBeWritten: true);
        },
        CancellationToken.None);
}

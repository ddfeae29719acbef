namespace TwimlFlows;

/// <summary>Asks Twilio what the record of a call cannot tell: who was dialled, and what became of a plan that nobody finished.</summary>
internal sealed class LegInquiry(FlowSessions sessions, LegSession session, LegUpdate update, LegSettings settings, TimeProvider time)
{
    private static readonly DateTimeOffset _versionsBegin = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The call that a leg belongs to.</summary>
    internal async ValueTask<string> CallOfAsync(string leg, CancellationToken cancellationToken)
    {
        if (await BeganCallAsync(leg, cancellationToken).ConfigureAwait(false))
        {
            return leg;
        }

        return await KnownCallOfAsync(leg, cancellationToken).ConfigureAwait(false)
            ?? await update.ParentOfAsync(leg, cancellationToken).ConfigureAwait(false)
            ?? leg;
    }

    /// <summary>Whether a leg is the first one of a call, whoever may have dialled it.</summary>
    internal async ValueTask<bool> BeganCallAsync(string leg, CancellationToken cancellationToken) =>
        await sessions.Calls.ReadAsync(leg, cancellationToken).ConfigureAwait(false) is not null;

    /// <summary>The call that a dialled leg belongs to, as far as its own events have told; null for any other leg.</summary>
    private async ValueTask<string?> KnownCallOfAsync(string leg, CancellationToken cancellationToken) =>
        (await sessions.Legs.ReadAsync(leg, cancellationToken).ConfigureAwait(false))?.Parent;

    /// <summary>The event of the dialled leg's answer may be late: if Twilio knows of exactly one such leg, that is it.</summary>
    /// <returns>Whether the record knows more now.</returns>
    internal async ValueTask<bool> FindBridgeAsync(string call, CancellationToken cancellationToken)
    {
        var record = await sessions.Calls.ReadAsync(call, cancellationToken).ConfigureAwait(false);
        if (record is not null && !IsUnconnected(record))
        {
            return false;
        }

        return await update.OnlyChildOfAsync(call, cancellationToken).ConfigureAwait(false) is { } child
            && await sessions.Calls.ChangeAsync(
                call,
                latest =>
                {
                    var now = time.GetUtcNow();
                    if (latest.Called is { } former && former.Sid != child && IsUnconnected(latest))
                    {
                        // Twilio has just listed all that are in progress.
                        former.Ended = true;
                    }

                    var isNew = (latest.Caller.Sid.Length == 0 || IsUnconnected(latest)) && LegEvents.Answered(latest, call, child, settings.Screens, now);

                    // The store may have forgotten the call: whatever documents its legs run, the next ones are newer.
                    latest.Counter = Math.Max(latest.Counter, (int)(now - _versionsBegin).TotalSeconds);
                    return new Change<bool>(isNew, isNew);
                },
                cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Finds out what became of a plan that has been open for long.</summary>
    internal async ValueTask<PlanFate> ClearAsync(string call, CallPlan plan, CancellationToken cancellationToken)
    {
        foreach (var leg in await LegsOfAsync(call, cancellationToken).ConfigureAwait(false))
        {
            if (await update.IsOverAsync(leg, cancellationToken).ConfigureAwait(false) is not { } isOver)
            {
                return PlanFate.Unknown;
            }

            if (isOver)
            {
                await session.LearnAsync(call, leg).ConfigureAwait(false);
                return PlanFate.Closed;
            }
        }

        if (!plan.HasEffect)
        {
            // Both live and nothing moved: the process that made the plan is gone, or its request was lost, at whichever side.
            return await session.GiveUpAsync(call, plan).ConfigureAwait(false) ? PlanFate.Closed : PlanFate.Unknown;
        }

        if (plan.Kind is PlanKind.Hold or PlanKind.Return && !plan.Landings.TrueForAll(static landing => landing.Landed))
        {
            return PlanFate.HalfDone;
        }

        var queue = (await sessions.Calls.ReadAsync(call, cancellationToken).ConfigureAwait(false))?.QueueSid;
        var isInQueue = queue is null || plan.Held is null ? null : await update.IsInQueueAsync(queue, plan.Held, cancellationToken).ConfigureAwait(false);
        return (plan.Kind, isInQueue) switch
        {
            // Out of the queue while both live: they talk, and the request for the queue's url was lost.
            (PlanKind.Resume, false) => await CloseAsync(call, plan, record => LegEvents.Bridged(record, plan.Held!, time.GetUtcNow())).ConfigureAwait(false),

            // It waits there, and its first request for music was lost.
            (PlanKind.Hold or PlanKind.Return, true) => await CloseAsync(call, plan, record => LegEvents.Parked(record, plan.Held!, time.GetUtcNow())).ConfigureAwait(false),
            _ => PlanFate.Unknown,
        };
    }

    private async ValueTask<PlanFate> CloseAsync(string call, CallPlan plan, Action<CallRecord> end) =>
        await session.CloseAsync(call, plan, end).ConfigureAwait(false) ? PlanFate.Closed : PlanFate.Unknown;

    private async ValueTask<List<string>> LegsOfAsync(string call, CancellationToken cancellationToken)
    {
        var record = await sessions.Calls.ReadAsync(call, cancellationToken).ConfigureAwait(false);
        return record?.Called is { } called ? [record.Caller.Sid, called.Sid] : [];
    }

    private static bool IsUnconnected(CallRecord record) =>
        record is { Bridge: BridgeKind.None, Held: null, Plan: null, Caller.Ended: false, Called: null or { Version: 0 } or { Ended: true } };
}

using Microsoft.Extensions.Logging;

namespace TwimlFlows;

/// <summary>What is due after a request was answered: the stranded are released, and a queue goes with its call.</summary>
internal sealed class LegFollowUp(
    FlowSessions sessions,
    LegSession session,
    LegUpdate update,
    LegRules rules,
    Func<string?> endLink,
    TimeProvider time,
    ILogger logger)
{
    private const int MostDeletions = 3;
    private static readonly TimeSpan _deletionPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan _restLimit = TimeSpan.FromSeconds(1);

    internal static bool IsNeeded(CallRecord call) => call.Strayed is not null || call.Stranded() is not null || call is { IsOver: true, QueueSid: not null, QueueDeleted: false };

    internal async Task RunAsync(string call, CancellationToken cancellationToken)
    {
        try
        {
            var (strayed, back) = await PlanTakingBackAsync(call, cancellationToken).ConfigureAwait(false);
            if (strayed is not null)
            {
                OperationLog.Stranger(logger, strayed);
            }

            if (back is not null)
            {
                await SendAsync(call, back, cancellationToken).ConfigureAwait(false);
            }

            while (rules.ReleasesTheStranded && await PlanReleaseAsync(call, cancellationToken).ConfigureAwait(false) is { } plan)
            {
                await SendAsync(call, plan, cancellationToken).ConfigureAwait(false);
            }

            await DeleteQueueAsync(call, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            OperationLog.FollowUpFailed(logger, e, call);
        }
    }

    /// <summary>Waits a little for Twilio's answer to the open plan's update.</summary>
    internal async ValueTask WaitForRestAsync(string call, CancellationToken cancellationToken)
    {
        await sessions.Calls.WaitForAsync(
            call,
            async token => await sessions.Calls.ReadAsync(call, token).ConfigureAwait(false) is { Plan.Rest: RestState.Open } ? null : "known",
            _restLimit,
            time,
            cancellationToken).ConfigureAwait(false);
    }

    private ValueTask<CallPlan?> PlanReleaseAsync(string call, CancellationToken cancellationToken) => sessions.Calls.ChangeAsync<CallPlan?>(
        call,
        record =>
        {
            if (endLink() is not { } link || record.Stranded() is not { } stranded)
            {
                return new(null, IsToBeWritten: false);
            }

            return new(record.Plan = Plan(record, PlanKind.Release, stranded, LegDocument.End, link), IsToBeWritten: true);
        },
        cancellationToken);

    private ValueTask<(string? Strayed, CallPlan? Plan)> PlanTakingBackAsync(string call, CancellationToken cancellationToken) => sessions.Calls.ChangeAsync<(string?, CallPlan?)>(
        call,
        record =>
        {
            if (record.Find(record.Strayed) is not { } strayed)
            {
                return new((null, null), IsToBeWritten: false);
            }

            record.Strayed = null;
            if (strayed.Ended || record.ParkLink is not { } link)
            {
                return new((strayed.Sid, null), IsToBeWritten: true);
            }

            record.Close(OperationOutcome.Failed);
            record.Plan = Plan(record, PlanKind.Return, strayed, LegDocument.Park, link);
            return new((strayed.Sid, record.Plan), IsToBeWritten: true);
        },
        cancellationToken);

    private CallPlan Plan(CallRecord record, PlanKind kind, CallLeg moved, LegDocument document, string link)
    {
        var version = ++record.Counter;
        return new CallPlan
        {
            Version = version,
            Kind = kind,
            Held = document == LegDocument.Park ? moved.Sid : null,
            Rest = RestState.Open,
            CreatedAt = time.GetUtcNow(),
            Landings = [new PlannedLanding { Leg = moved.Sid, Kind = document, Link = link, Version = version, IsMoved = true }],
        };
    }

    /// <summary>Over REST; when that fails, the leg's own next request has to do.</summary>
    private async ValueTask SendAsync(string call, CallPlan plan, CancellationToken cancellationToken)
    {
        var answer = await update.SendAsync(call, plan, cancellationToken).ConfigureAwait(false);
        if (answer.IsSuccess)
        {
            await session.AcceptAsync(call, plan).ConfigureAwait(false);
            return;
        }

        await session.RefuseAsync(call, plan, answer).ConfigureAwait(false);
    }

    private async ValueTask DeleteQueueAsync(string call, CancellationToken cancellationToken)
    {
        if (!rules.DeletesQueues
            || await sessions.Calls.ReadAsync(call, cancellationToken).ConfigureAwait(false) is not { IsOver: true, QueueDeleted: false, QueueSid: { } queue })
        {
            return;
        }

        for (var tries = 1; !await update.DeleteQueueAsync(queue, cancellationToken).ConfigureAwait(false); tries++)
        {
            if (tries == MostDeletions)
            {
                return;
            }

            // Somebody is still on the way out of it.
            await Task.Delay(_deletionPause, time, cancellationToken).ConfigureAwait(false);
        }

        await sessions.Calls.ChangeAsync(
            call,
            static record => new Change<bool>(record.QueueDeleted = true, IsToBeWritten: true),
            cancellationToken).ConfigureAwait(false);
    }
}

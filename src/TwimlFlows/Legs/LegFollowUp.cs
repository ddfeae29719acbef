using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace TwimlFlows;

/// <summary>What is due after a request was answered: the stranded are released, and a queue goes with its call.</summary>
internal sealed class LegFollowUp(
    FlowSessions sessions,
    LegSession session,
    LegUpdate update,
    LegRules rules,
    LegSettings settings,
    TimeProvider time,
    ILogger logger)
{
    private const int MostDeletions = 3;
    private static readonly TimeSpan _deletionPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan _restLimit = TimeSpan.FromSeconds(1);

    /// <summary>
    /// The calls whose queue is being deleted here, and whether that became due once more meanwhile. At the end of a call
    /// several requests come at once, and one is enough. Never stored: a process that dies over a deletion must not keep the
    /// next one from it.
    /// </summary>
    private readonly ConcurrentDictionary<string, bool> _deletions = new(StringComparer.Ordinal);

    internal static bool IsNeeded(CallRecord call) => call.Strayed is not null || call.Stranded() is not null || IsToBeDeleted(call);

    internal async Task RunAsync(string call, CancellationToken cancellationToken)
    {
        var deletes = false;
        try
        {
            // The record is read anew for each thing: the same caller may be in its next talk already, or another process was faster.
            for (var refusals = 0; await NextAsync(call, cancellationToken).ConfigureAwait(false) is { } due;)
            {
                if (due.Strayed is { } strayed)
                {
                    OperationLog.Stranger(logger, strayed);
                }

                if (due.Plan is { } plan)
                {
                    await SendAsync(call, plan, cancellationToken).ConfigureAwait(false);
                }
                else if (due.Queue is not null && !(deletes = deletes || BeginDeletion(call)))
                {
                    return;
                }
                else if (due.Queue is { } queue && !await DeleteQueueAsync(call, queue, cancellationToken).ConfigureAwait(false))
                {
                    refusals = _deletions.TryUpdate(call, newValue: false, comparisonValue: true) ? 0 : refusals + 1;
                    if (refusals == MostDeletions)
                    {
                        OperationLog.QueueRemains(logger, queue, call);
                        return;
                    }

                    // Somebody is still on the way out of it.
                    await Task.Delay(_deletionPause, time, cancellationToken).ConfigureAwait(false);
                }
            }
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            OperationLog.FollowUpFailed(logger, e, call);
        }
        finally
        {
            if (deletes)
            {
                _deletions.TryRemove(call, out _);
            }
        }
    }

    /// <returns>False when the deletion is under way: it goes on a little longer then.</returns>
    private bool BeginDeletion(string call)
    {
        if (_deletions.TryAdd(call, false))
        {
            return true;
        }

        _deletions.TryUpdate(call, newValue: true, comparisonValue: false);
        return false;
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

    /// <summary>What is to be done next, planned and stored; null when nothing is due.</summary>
    private ValueTask<Due?> NextAsync(string call, CancellationToken cancellationToken) => sessions.Calls.ChangeAsync<Due?>(
        call,
        record => record switch
        {
            _ when record.Find(record.Strayed) is { } strayed => new(TakeBack(record, strayed), IsToBeWritten: true),
            _ when rules.ReleasesTheStranded && settings.EndLink is { } link && record.Stranded() is { } stranded =>
                new(new Due(Plan: record.Plan = Plan(record, PlanKind.Release, stranded, LegDocument.End, link)), IsToBeWritten: true),
            _ when rules.DeletesQueues && IsToBeDeleted(record) => new(new Due(Queue: record.QueueSid), IsToBeWritten: false),
            _ => new(null, IsToBeWritten: false),
        },
        cancellationToken);

    private Due TakeBack(CallRecord record, CallLeg strayed)
    {
        record.Strayed = null;
        if (strayed.Ended || record.ParkLink is not { } link)
        {
            return new Due(strayed.Sid);
        }

        record.Close(OperationOutcome.Failed);
        record.Plan = Plan(record, PlanKind.Return, strayed, LegDocument.Park, link);
        return new Due(strayed.Sid, record.Plan);
    }

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

    /// <returns>Whether the queue is gone.</returns>
    private async ValueTask<bool> DeleteQueueAsync(string call, string queue, CancellationToken cancellationToken)
    {
        return await update.DeleteQueueAsync(queue, cancellationToken).ConfigureAwait(false)
            && await sessions.Calls.ChangeAsync(
                call,
                record =>
                {
                    var isSame = record.QueueSid == queue;
                    record.QueueDeleted |= isSame;
                    return new Change<bool>(true, isSame);
                },
                cancellationToken).ConfigureAwait(false);
    }

    private static bool IsToBeDeleted(CallRecord call) => call is { IsOver: true, QueueSid: not null, QueueDeleted: false };

    /// <param name="Strayed">A leg that a stranger took out of its queue.</param>
    /// <param name="Plan">The move that Twilio is to be told of.</param>
    /// <param name="Queue">The queue to be deleted.</param>
    private sealed record Due(string? Strayed = null, CallPlan? Plan = null, string? Queue = null);
}

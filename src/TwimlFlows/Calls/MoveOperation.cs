using Microsoft.Extensions.Logging;

namespace TwimlFlows;

/// <summary>Takes a participant out of its room, to a step.</summary>
internal sealed class MoveOperation(ParticipantFinder finder, MoveSession session, MoveUpdate update, ILogger logger)
{
    private static readonly TimeSpan _landingLimit = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan _evidenceLimit = TimeSpan.FromSeconds(2);

    internal async Task<OperationResult> RunAsync(RoomName room, ParticipantLabel who, Link step, Deadline deadline)
    {
        OperationResult result;
        try
        {
            var found = await finder.FindAsync(room, who, waits: true, deadline.Token).ConfigureAwait(false);
            result = found.Missing ?? await MoveAsync(found.Leg!.Value, found.ConferenceSid!, step, deadline).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (deadline.IsOver)
        {
            result = new OperationResult(OperationOutcome.Busy);
        }

        OperationLog.Ended(logger, "move", result.CallSid, result.Outcome, result.ErrorCode);
        return result;
    }

    private async ValueTask<OperationResult> MoveAsync(CallSid leg, string conferenceSid, Link step, Deadline deadline)
    {
        var (plan, outcome) = await session.BeginAsync(leg, step, deadline.Token).ConfigureAwait(false);
        if (plan is null)
        {
            return new OperationResult(outcome, leg);
        }

        try
        {
            return await SendAsync(leg, conferenceSid, plan, deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (deadline.IsOver)
        {
            return new OperationResult(OperationOutcome.Unconfirmed, leg);
        }
        finally
        {
            await session.LeaveOpenAsync(leg, plan).ConfigureAwait(false);
        }
    }

    private async ValueTask<OperationResult> SendAsync(CallSid leg, string conferenceSid, MovePlan plan, CancellationToken cancellationToken)
    {
        var answer = await update.SendAsync(leg, plan, cancellationToken).ConfigureAwait(false);
        if (answer.IsUnknown)
        {
            if (await session.WaitForLandingAsync(leg, plan, _evidenceLimit, cancellationToken).ConfigureAwait(false) is { } seen)
            {
                return new OperationResult(seen, leg);
            }

            if (await update.IsInRoomAsync(conferenceSid, leg, cancellationToken).ConfigureAwait(false) == true)
            {
                // It had no effect. Should it still have one, both lead to the same landing.
                answer = await update.SendAsync(leg, plan, cancellationToken).ConfigureAwait(false);
            }
        }

        if (answer.IsSuccess || answer.IsUnknown)
        {
            return await LandAsync(leg, plan, answer.IsSuccess, cancellationToken).ConfigureAwait(false);
        }

        var isGone = answer.IsLegGone;
        if (!await session.RefuseAsync(leg, plan, isGone).ConfigureAwait(false))
        {
            // The landing was asked for meanwhile, and that is the stronger word.
            return new OperationResult(OperationOutcome.Moved, leg);
        }

        return isGone ? new OperationResult(OperationOutcome.CallOver, leg, answer.Code, answer.Message)
            : answer.Status == 400 || answer.IsTooEarly ? new OperationResult(OperationOutcome.Failed, leg, answer.Code, answer.Message)
            : throw answer.ToException();
    }

    /// <summary>Twilio's word is not enough: the leg may hang up, or its landing may not be reached.</summary>
    private async ValueTask<OperationResult> LandAsync(CallSid leg, MovePlan plan, bool isAccepted, CancellationToken cancellationToken)
    {
        if (isAccepted)
        {
            await session.AcceptAsync(leg, plan).ConfigureAwait(false);
        }

        var seen = await session.WaitForLandingAsync(leg, plan, _landingLimit, cancellationToken).ConfigureAwait(false);
        if (seen is null && await update.IsOverAsync(leg, cancellationToken).ConfigureAwait(false) == true)
        {
            await session.RefuseAsync(leg, plan, isLegGone: true).ConfigureAwait(false);
            seen = OperationOutcome.CallOver;
        }

        return new OperationResult(seen ?? OperationOutcome.Unconfirmed, leg);
    }
}

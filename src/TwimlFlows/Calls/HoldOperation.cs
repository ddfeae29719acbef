using Microsoft.Extensions.Logging;

namespace TwimlFlows;

/// <summary>Puts a participant on hold, or brings one back.</summary>
internal sealed class HoldOperation(ParticipantFinder finder, HoldSession session, HoldUpdate update, ILogger logger)
{
    internal async Task<OperationResult> RunAsync(HoldWish wish, Deadline deadline)
    {
        CallSid? leg = null;
        OperationResult result;
        try
        {
            var found = await finder.FindAsync(wish.Room, wish.Who, waits: wish.Hold, deadline.Token).ConfigureAwait(false);
            leg = found.Leg;
            result = found.Missing ?? await HoldAsync(wish, found.Leg!.Value, deadline).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (deadline.IsOver)
        {
            result = new OperationResult(OperationOutcome.Busy, leg);
        }

        OperationLog.Ended(logger, wish.Name, result.CallSid, result.Outcome, result.ErrorCode);
        return result;
    }

    private async ValueTask<OperationResult> HoldAsync(HoldWish wish, CallSid leg, Deadline deadline)
    {
        var turn = await session.BeginAsync(wish, leg, deadline.Token).ConfigureAwait(false);
        if (turn.Outcome is { } outcome)
        {
            return new OperationResult(outcome, leg);
        }

        var ending = new HoldEnding(OperationOutcome.Unconfirmed);
        try
        {
            ending = await update.SendAsync(wish, turn, deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (deadline.IsOver)
        {
            // Sent, and no time left to learn what became of it.
        }
        finally
        {
            await session.EndAsync(wish, turn, ending.Outcome == wish.Done, ending.Held).ConfigureAwait(false);
        }

        return new OperationResult(ending.Outcome, leg, ending.Code, ending.Message);
    }
}

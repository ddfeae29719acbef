using Microsoft.Extensions.Logging;

namespace TwimlFlows;

/// <summary>Holds one of two legs, or connects them again.</summary>
internal sealed class LegOperation(LegSession session, LegUpdate update, LegInquiry inquiry, LegRules rules, ILogger logger)
{
    private static readonly TimeSpan _evidenceLimit = TimeSpan.FromSeconds(2);

    internal async Task<OperationResult> RunAsync(string call, LegWish wish, Deadline deadline)
    {
        OperationResult result;
        try
        {
            result = await BeginAsync(call, wish, deadline).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (deadline.IsOver)
        {
            result = ResultOf(wish, OperationOutcome.Busy);
        }

        OperationLog.Ended(logger, wish.Name, result.CallSid, result.Outcome, result.ErrorCode);
        return result;
    }

    private async ValueTask<OperationResult> BeginAsync(string call, LegWish wish, Deadline deadline)
    {
        var turn = await session.BeginAsync(call, wish, deadline.Token).ConfigureAwait(false);
        if (wish.IsHold && turn is { Plan: null, Outcome: OperationOutcome.NotConnected or OperationOutcome.CallOver } && await inquiry.FindBridgeAsync(call, deadline.Token).ConfigureAwait(false))
        {
            turn = await session.BeginAsync(call, wish, deadline.Token).ConfigureAwait(false);
        }

        if (turn.Doubts is { } open && await ClearAsync(call, open, deadline.Token).ConfigureAwait(false))
        {
            turn = await session.BeginAsync(call, wish, deadline.Token).ConfigureAwait(false);
        }

        if (turn.Plan is not { } plan)
        {
            return ResultOf(wish, turn.Outcome);
        }

        if (deadline.Token.IsCancellationRequested)
        {
            // Nothing was asked of Twilio, so nobody has to wait for what becomes of it.
            await session.GiveUpAsync(call, plan).ConfigureAwait(false);
            return ResultOf(wish, OperationOutcome.Busy);
        }

        try
        {
            await SendAsync(call, plan, deadline.Token).ConfigureAwait(false);
            var ending = await session.WaitForEndAsync(call, plan, deadline.Token).ConfigureAwait(false);
            return ResultOf(wish, ending?.Outcome ?? OperationOutcome.Unconfirmed, ending);
        }
        catch (OperationCanceledException)
        {
            // The plan stays: a landing or a fall that comes late must still find it.
            await session.DoubtAsync(call, plan).ConfigureAwait(false);
            if (!deadline.IsOver)
            {
                throw;
            }

            return ResultOf(wish, OperationOutcome.Unconfirmed);
        }
    }

    /// <summary>Gets a plan out of the way that has been open for long: by what Twilio says of it, or by finishing it.</summary>
    private async ValueTask<bool> ClearAsync(string call, CallPlan open, CancellationToken cancellationToken)
    {
        var fate = await inquiry.ClearAsync(call, open, cancellationToken).ConfigureAwait(false);
        if (fate != PlanFate.HalfDone || await session.MoveTheRestAsync(call, open).ConfigureAwait(false) is not { } plan)
        {
            return fate == PlanFate.Closed;
        }

        await SendAsync(call, plan, cancellationToken).ConfigureAwait(false);
        return await session.WaitForEndAsync(call, plan, cancellationToken).ConfigureAwait(false) is not null;
    }

    /// <summary>Tells Twilio, and writes into the plan what it said.</summary>
    private async ValueTask SendAsync(string call, CallPlan plan, CancellationToken cancellationToken)
    {
        var answer = await update.SendAsync(call, plan, cancellationToken).ConfigureAwait(false);
        if (answer.IsUnknown)
        {
            await session.DoubtAsync(call, plan).ConfigureAwait(false);
            if (await session.WaitForEffectAsync(call, plan, _evidenceLimit, cancellationToken).ConfigureAwait(false))
            {
                return;
            }

            var isOver = await update.IsOverAsync(plan.Moved!.Leg, cancellationToken).ConfigureAwait(false);
            if (isOver == true)
            {
                await session.LearnAsync(call, plan.Moved.Leg).ConfigureAwait(false);
                return;
            }

            if (isOver is null || (plan.Kind == PlanKind.Resume && rules.NeverRepeatsResumes))
            {
                // The first one may still take effect. A second Dial with the Queue would break the bridge that it makes.
                return;
            }

            answer = await update.SendAsync(call, plan, cancellationToken).ConfigureAwait(false);
            if (!answer.IsSuccess && !answer.IsLegGone)
            {
                // A refusal of the second one says nothing of the first, which may still take effect.
                await session.DoubtAsync(call, plan).ConfigureAwait(false);
                return;
            }
        }

        await TakeAsync(call, plan, answer).ConfigureAwait(false);
    }

    private async ValueTask TakeAsync(string call, CallPlan plan, TwilioAnswer answer)
    {
        switch (answer)
        {
            case { IsSuccess: true }:
                await session.AcceptAsync(call, plan).ConfigureAwait(false);
                break;
            case { IsUnknown: true }:
                await session.DoubtAsync(call, plan).ConfigureAwait(false);
                break;
            default:
                await session.RefuseAsync(call, plan, answer).ConfigureAwait(false);
                if (answer is not ({ Status: 400 or 401 or 403 or 404 } or { IsTooEarly: true }))
                {
                    throw answer.ToException();
                }

                break;
        }
    }

    private static OperationResult ResultOf(LegWish wish, OperationOutcome outcome, PlanEnding? ending = null) =>
        new(outcome, CallSid.Parse(wish.Leg), ending?.Code, ending?.Message);
}

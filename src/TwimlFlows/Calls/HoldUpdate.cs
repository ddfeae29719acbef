namespace TwimlFlows;

/// <summary>Sends a hold or a resume to Twilio and finds out what became of it.</summary>
internal sealed class HoldUpdate(TwilioRest rest, FlowUrls urls, FlowSessions sessions, TimeProvider time)
{
    private static readonly TimeSpan _joinLimit = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _joinRetry = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan _evidenceLimit = TimeSpan.FromSeconds(2);

    internal async ValueTask<HoldEnding> SendAsync(HoldWish wish, HoldTurn turn, CancellationToken cancellationToken)
    {
        var form = FormOf(wish);
        var path = PathOf(turn);
        var start = time.GetTimestamp();
        var isRepeated = false;
        while (true)
        {
            var answer = await rest.UpdateAsync(path, form, cancellationToken).ConfigureAwait(false);
            switch (answer)
            {
                case { IsSuccess: true } when answer.Flag("hold") == wish.Hold:
                    return new HoldEnding(wish.Done);
                case { IsRoomOver: true }:
                    return new HoldEnding(OperationOutcome.CallOver, null, answer.Code, answer.Message);
                case { IsNotFound: true }:
                    if (wish.Hold && time.GetElapsedTime(start) < _joinLimit && await IsStillInAsync(wish, turn, cancellationToken).ConfigureAwait(false))
                    {
                        // Its join was told, but Twilio's REST side does not have it yet.
                        await Task.Delay(_joinRetry, time, cancellationToken).ConfigureAwait(false);
                        continue;
                    }

                    return new HoldEnding(OperationOutcome.NotInRoom);
                case { IsTooEarly: true } when isRepeated:
                    // Refused was the second one. The first may have taken effect after all.
                    break;
                case { IsTooEarly: true }:
                    return new HoldEnding(OperationOutcome.Failed, null, answer.Code, answer.Message);
                case { Status: 400 }:
                    return await AfterRefusalAsync(wish, turn, answer, cancellationToken).ConfigureAwait(false);
                case { IsSuccess: false, IsUnknown: false }:
                    throw answer.ToException();
            }

            // Nobody knows whether it happened. Its event, or else the participant, tells.
            if (await IsSeenAsync(wish, turn, cancellationToken).ConfigureAwait(false))
            {
                return new HoldEnding(wish.Done);
            }

            var (ending, isUndone) = await LookAsync(wish, turn, cancellationToken).ConfigureAwait(false);
            if (isUndone && !isRepeated)
            {
                isRepeated = true;
                continue;
            }

            return ending;
        }
    }

    /// <summary>Asks after a lost answer. Undone means that Twilio said so, and a repeat is safe.</summary>
    private async ValueTask<(HoldEnding Ending, bool IsUndone)> LookAsync(HoldWish wish, HoldTurn turn, CancellationToken cancellationToken)
    {
        var answer = await rest.GetAsync(PathOf(turn), [], cancellationToken).ConfigureAwait(false);
        if (!answer.IsSuccess && (answer.IsUnknown || answer.IsTooEarly))
        {
            if (await WaitForEventAsync(wish, turn, cancellationToken).ConfigureAwait(false))
            {
                return (new HoldEnding(wish.Done), false);
            }

            answer = await rest.GetAsync(PathOf(turn), [], cancellationToken).ConfigureAwait(false);
        }

        return answer switch
        {
            { IsSuccess: true } when answer.Flag("hold") is { } held =>
                held == wish.Hold ? (new HoldEnding(wish.Done), false) : (new HoldEnding(OperationOutcome.Unconfirmed, held), true),
            { IsRoomOver: true } => (new HoldEnding(OperationOutcome.CallOver, null, answer.Code, answer.Message), false),
            { IsNotFound: true } => (new HoldEnding(OperationOutcome.NotInRoom), false),
            { IsSuccess: true } or { IsUnknown: true } or { IsTooEarly: true } => (new HoldEnding(OperationOutcome.Unconfirmed), false),
            _ => throw answer.ToException(),
        };
    }

    /// <summary>Twilio refused: because it is so already, because the room has not started, or for a reason of its own.</summary>
    private async ValueTask<HoldEnding> AfterRefusalAsync(HoldWish wish, HoldTurn turn, TwilioAnswer refusal, CancellationToken cancellationToken)
    {
        var failed = new HoldEnding(OperationOutcome.Failed, null, refusal.Code, refusal.Message);
        var participant = await rest.GetAsync(PathOf(turn), [], cancellationToken).ConfigureAwait(false);
        if (participant.IsNotFound)
        {
            return new HoldEnding(OperationOutcome.NotInRoom);
        }

        if (participant.Flag("hold") is not { } held || !participant.IsSuccess)
        {
            return failed;
        }

        if (held == wish.Hold)
        {
            return new HoldEnding(wish.DoneBefore, held);
        }

        var room = wish.Hold
            ? await rest.GetAsync($"/Conferences/{Uri.EscapeDataString(turn.ConferenceSid)}.json", [], cancellationToken).ConfigureAwait(false)
            : null;
        return room?.Text("status") switch
        {
            "init" => new HoldEnding(OperationOutcome.NotStarted, held),
            "completed" => new HoldEnding(OperationOutcome.CallOver),
            _ => failed with { Held = held },
        };
    }

    private async ValueTask<bool> WaitForEventAsync(HoldWish wish, HoldTurn turn, CancellationToken cancellationToken) =>
        await sessions.Rooms.WaitForAsync(
            wish.Room.Value,
            async token => await IsSeenAsync(wish, turn, token).ConfigureAwait(false) ? "seen" : null,
            _evidenceLimit,
            time,
            cancellationToken).ConfigureAwait(false) is not null;

    private async ValueTask<bool> IsSeenAsync(HoldWish wish, HoldTurn turn, CancellationToken cancellationToken) =>
        await ParticipantAsync(wish, turn, cancellationToken).ConfigureAwait(false) is { } participant && participant.Holds.IsSeen(turn.Id);

    private async ValueTask<bool> IsStillInAsync(HoldWish wish, HoldTurn turn, CancellationToken cancellationToken) =>
        await ParticipantAsync(wish, turn, cancellationToken).ConfigureAwait(false) is { Present: true };

    private async ValueTask<ParticipantRecord?> ParticipantAsync(HoldWish wish, HoldTurn turn, CancellationToken cancellationToken)
    {
        var room = await sessions.Rooms.ReadAsync(wish.Room.Value, cancellationToken).ConfigureAwait(false);
        return room?.ConferenceSid == turn.ConferenceSid ? room.Find(turn.Leg.Value) : null;
    }

    private List<KeyValuePair<string, string>> FormOf(HoldWish wish) => wish switch
    {
        { Hold: false } => [new("Hold", "false")],
        { Music: { } music } => [new("Hold", "true"), new("HoldUrl", urls.Of(music)), new("HoldMethod", "POST")],
        _ => [new("Hold", "true")],
    };

    /// <summary>By the SID and not by the label, which another leg may have by now.</summary>
    private static string PathOf(HoldTurn turn) =>
        $"/Conferences/{Uri.EscapeDataString(turn.ConferenceSid)}/Participants/{Uri.EscapeDataString(turn.Leg.Value)}.json";
}

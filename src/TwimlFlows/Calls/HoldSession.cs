namespace TwimlFlows;

/// <summary>A hold's or resume's part of the session: the state before, the lease, the state after.</summary>
internal sealed class HoldSession(FlowSessions sessions, TimeProvider time)
{
    /// <summary>A little longer than an operation may take: it ends only the lease of a process that is gone.</summary>
    private static readonly TimeSpan _leaseTime = TimeSpan.FromSeconds(20);

    /// <summary>Decides from the session, or takes the lease; waits as long as another replica has it.</summary>
    internal async ValueTask<HoldTurn> BeginAsync(HoldWish wish, CallSid leg, CancellationToken cancellationToken)
    {
        var id = Guid.NewGuid().ToString("N");
        var turn = await sessions.Rooms.WaitForAsync(
            wish.Room.Value,
            token => sessions.Rooms.ChangeAsync(wish.Room.Value, room => Begin(room, wish, leg, id), token),
            Deadline.OfOperation,
            time,
            cancellationToken).ConfigureAwait(false);
        return turn ?? new HoldTurn(id, "", leg, OperationOutcome.Busy);
    }

    /// <summary>Writes what became of the update and gives the lease back.</summary>
    /// <param name="wish">The wish.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="isDone">Whether the update was carried out.</param>
    /// <param name="held">What Twilio said when it was asked, or null.</param>
    internal ValueTask<bool> EndAsync(HoldWish wish, HoldTurn turn, bool isDone, bool? held) => sessions.Rooms.ChangeAsync(
        wish.Room.Value,
        room =>
        {
            // Another room of that name has nothing to do with this update.
            if (room.ConferenceSid != turn.ConferenceSid || room.Find(turn.Leg.Value) is not { } participant)
            {
                return new Change<bool>(false, IsToBeWritten: false);
            }

            if (isDone)
            {
                participant.Holds.Confirm(turn.Id);
            }
            else
            {
                participant.Holds.Withdraw(turn.Id);
                if (held is { } believed && participant.Present)
                {
                    participant.Holds.Believe(believed);
                }
            }

            participant.Lease = participant.Lease?.Id == turn.Id ? null : participant.Lease;
            return new Change<bool>(true, IsToBeWritten: true);
        },
        CancellationToken.None);

    private Change<HoldTurn?> Begin(RoomRecord room, HoldWish wish, CallSid leg, string id)
    {
        var now = time.GetUtcNow();
        var participant = room.Find(leg.Value);
        participant?.Holds.Expire(now);
        OperationOutcome? outcome = (room, participant) switch
        {
            ({ Ended: true }, _) => OperationOutcome.CallOver,
            (_, null or { Present: false }) => OperationOutcome.NotInRoom,
            (_, { Lease: { } lease }) when lease.Until > now => null,
            ({ Started: false }, _) => wish.Hold ? OperationOutcome.NotStarted : OperationOutcome.NotHeld,
            (_, { Holds.Held: var held }) when held == wish.Hold => wish.DoneBefore,
            _ => null,
        };
        if (outcome is not null)
        {
            return new(new HoldTurn(id, room.ConferenceSid ?? "", leg, outcome), IsToBeWritten: false);
        }

        if (participant!.Lease is { } taken && taken.Until > now)
        {
            return new(null, IsToBeWritten: false);
        }

        participant.Lease = new UpdateLease(id, now + _leaseTime);
        participant.Holds.Expect(id, wish.Hold, now);
        return new(new HoldTurn(id, room.ConferenceSid!, leg), IsToBeWritten: true);
    }
}

namespace TwimlFlows;

/// <summary>Finds a participant by room and label: in the session, or by asking Twilio when the session does not know all.</summary>
internal sealed class ParticipantFinder(FlowSessions sessions, RoomLookup lookup, TimeProvider time)
{
    private static readonly TimeSpan _joinLimit = TimeSpan.FromSeconds(5);

    /// <param name="room">The room.</param>
    /// <param name="who">The participant.</param>
    /// <param name="waits">Whether to wait a little for somebody who is about to join.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async ValueTask<FoundParticipant> FindAsync(RoomName room, ParticipantLabel who, bool waits, CancellationToken cancellationToken)
    {
        var record = await sessions.Rooms.ReadAsync(room.Value, cancellationToken).ConfigureAwait(false);
        var isKnown = record is { Complete: true } or { Ended: true };
        if (!isKnown)
        {
            // A process that started late, or a store that forgot: the room may be older than what we heard of it.
            isKnown = await lookup.LearnAsync(room, cancellationToken).ConfigureAwait(false);
        }

        var found = await sessions.Rooms.WaitForAsync(
            room.Value,
            async token => Look(await sessions.Rooms.ReadAsync(room.Value, token).ConfigureAwait(false), who),
            waits ? _joinLimit : TimeSpan.Zero,
            time,
            cancellationToken).ConfigureAwait(false);
        return found ?? (isKnown
            ? FoundParticipant.Nobody(OperationOutcome.NotInRoom)
            : FoundParticipant.Nobody(OperationOutcome.Failed, "Twilio could not be asked who is in the room. Nothing was changed; try again."));
    }

    private static FoundParticipant? Look(RoomRecord? room, ParticipantLabel who) => room switch
    {
        null => null,
        { Ended: true } => FoundParticipant.Nobody(OperationOutcome.CallOver),
        _ => room.Find(who) is { } participant ? new FoundParticipant(CallSid.Parse(participant.CallSid), room.ConferenceSid) : null,
    };
}

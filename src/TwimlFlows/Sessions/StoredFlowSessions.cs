using System.ComponentModel;

namespace TwimlFlows;

/// <summary>Reads the sessions of all flows from their store.</summary>
/// <param name="store">The store.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StoredFlowSessions(ISessionStore store) : IFlowSessions
{
    private readonly SessionRecords<RoomRecord> _rooms = new(store, SessionJson.Default.RoomRecord, new Changes());

    /// <inheritdoc/>
    public async ValueTask<RoomState?> GetRoomAsync(string flow, RoomName room, CancellationToken cancellationToken = default)
    {
        var record = await _rooms.ReadAsync(SessionKey.OfRoom(flow, room), cancellationToken).ConfigureAwait(false);
        return record?.ConferenceSid is { } sid
            ? new RoomState(room, ConferenceSid.Parse(sid), record.Started, record.Ended, [.. record.Participants.Where(p => p.Present).Select(StateOf)])
            : null;
    }

    private static ParticipantState StateOf(ParticipantRecord participant) => new(
        CallSid.Parse(participant.CallSid),
        ParticipantLabel.TryParse(participant.Label, null, out var label) ? label : (ParticipantLabel?)null,
        participant.Holds.Held,
        participant.Muted,
        participant.EndsRoom);
}

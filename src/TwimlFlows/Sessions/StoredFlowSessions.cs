using System.ComponentModel;

namespace TwimlFlows;

/// <summary>Reads the sessions of all flows from their store.</summary>
/// <param name="store">The store.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StoredFlowSessions(ISessionStore store) : IFlowSessions
{
    private readonly SessionRecords<RoomRecord> _rooms = new(store, SessionJson.Default.RoomRecord, new Changes());

    private readonly SessionRecords<CallRecord> _calls = new(store, SessionJson.Default.CallRecord, new Changes());
    private readonly SessionRecords<LegRecord> _legs = new(store, SessionJson.Default.LegRecord, new Changes());

    /// <inheritdoc/>
    public async ValueTask<RoomState?> GetRoomAsync(string flow, RoomName room, CancellationToken cancellationToken = default)
    {
        var record = await _rooms.ReadAsync(SessionKey.OfRoom(flow, room), cancellationToken).ConfigureAwait(false);
        return record?.ConferenceSid is { } sid
            ? new RoomState(room, ConferenceSid.Parse(sid), record.Started, record.Ended, [.. record.Participants.Where(p => p.Present).Select(StateOf)])
            : null;
    }

    /// <inheritdoc/>
    public async ValueTask<CallState?> GetCallAsync(string flow, CallSid leg, CancellationToken cancellationToken = default)
    {
        var parent = (await _legs.ReadAsync(SessionKey.OfLeg(flow, leg), cancellationToken).ConfigureAwait(false))?.Parent ?? leg.Value;
        return await _calls.ReadAsync(SessionKey.OfCall(flow, parent), cancellationToken).ConfigureAwait(false) is { Called: { } called } call
            ? new CallState(
                CallSid.Parse(call.Caller.Sid),
                CallSid.Parse(called.Sid),
                call.Held is { } held ? CallSid.Parse(held) : null,
                call.HeldSince,
                call.Bridge != BridgeKind.None && call.Plan is null,
                call.Plan is not null,
                call.IsOver)
            : null;
    }

    private static ParticipantState StateOf(ParticipantRecord participant) => new(
        CallSid.Parse(participant.CallSid),
        ParticipantLabel.TryParse(participant.Label, null, out var label) ? label : (ParticipantLabel?)null,
        participant.Holds.Held,
        participant.Muted,
        participant.EndsRoom);
}

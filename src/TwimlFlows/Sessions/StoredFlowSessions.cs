using System.ComponentModel;

namespace TwimlFlows;

/// <summary>Reads the sessions of all flows from their store.</summary>
/// <param name="store">The store.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StoredFlowSessions(ISessionStore store) : IFlowSessions
{
    /// <inheritdoc/>
    public async ValueTask<RoomState?> GetRoomAsync(string flow, RoomName room, CancellationToken cancellationToken = default)
    {
        var record = await new FlowRecords(flow, store).Rooms.ReadAsync(room.Value, cancellationToken).ConfigureAwait(false);
        return record?.ConferenceSid is { } sid
            ? new RoomState(room, ConferenceSid.Parse(sid), record.Started, record.Ended, [.. record.Participants.Where(p => p.Present).Select(StateOf)])
            : null;
    }

    /// <inheritdoc/>
    public async ValueTask<CallState?> GetCallAsync(string flow, CallSid leg, CancellationToken cancellationToken = default)
    {
        var records = new FlowRecords(flow, store);
        var record = await records.Calls.ReadAsync(leg.Value, cancellationToken).ConfigureAwait(false);
        if (record is null && (await records.Legs.ReadAsync(leg.Value, cancellationToken).ConfigureAwait(false))?.Parent is { } parent)
        {
            record = await records.Calls.ReadAsync(parent, cancellationToken).ConfigureAwait(false);
        }

        return record is { Called: { } called } call
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

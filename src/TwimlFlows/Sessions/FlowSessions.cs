using System.ComponentModel;

namespace TwimlFlows;

/// <summary>What is known of one flow's rooms and legs: fed by Twilio's requests, asked by the operations.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FlowSessions
{
    /// <summary>The reserved link argument that tells which move a landing belongs to.</summary>
    public const string LandingArgument = "twf.move";

    private readonly FlowRecords _records;
    private readonly TimeProvider _time;
    private readonly RoomMoves _moves;

    /// <summary>Makes the sessions of one flow.</summary>
    /// <param name="flow">The flow's prefix.</param>
    /// <param name="store">Where they are kept.</param>
    /// <param name="time">The clock.</param>
    public FlowSessions(string flow, ISessionStore store, TimeProvider time)
    {
        ArgumentException.ThrowIfNullOrEmpty(flow);
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(time);
        (Flow, _records, _time) = (flow, new FlowRecords(flow, store), time);
        _moves = new RoomMoves(this, time);
    }

    internal string Flow { get; }

    internal SessionRecords<RoomRecord> Rooms => _records.Rooms;

    internal SessionRecords<LegRecord> Legs => _records.Legs;

    internal SessionRecords<CallRecord> Calls => _records.Calls;

    /// <summary>Takes a room's event.</summary>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether it is news. If not, it is doubled, overtaken, malformed or of an older room of the same name.</returns>
    public async ValueTask<bool> TakeAsync(ConferenceEvent e, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(e);
        if (!RoomName.TryParse(e.Parameters["FriendlyName"], null, out var room))
        {
            return false;
        }

        var isNews = await Rooms.ChangeAsync(
            room.Value,
            record => new Change<bool>(RoomEventIntake.Take(record, e, _time.GetUtcNow()), IsToBeWritten: record.ConferenceSid is not null),
            cancellationToken).ConfigureAwait(false);
        if (isNews && e.CallSidOrNone is { } leg)
        {
            await TellLegAsync(leg, e, cancellationToken).ConfigureAwait(false);
        }

        return isNews;
    }

    /// <summary>Takes a leg's event.</summary>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether it is news. If not, it is doubled, overtaken or malformed, or the leg was over.</returns>
    public ValueTask<bool> TakeAsync(CallEvent e, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(e);
        return e.CallSidOrNone is { } leg && e.Event is not null
            ? Legs.ChangeAsync(
                leg.Value,
                record =>
                {
                    var isNews = LegEventIntake.Take(record, e);
                    return new Change<bool>(isNews, isNews);
                },
                cancellationToken)
            : new(false);
    }

    /// <summary>Says whether a leg's request is to be answered by its step.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public ValueTask<StepDecision> DecideAsync(RoomMoveRequest request, CancellationToken cancellationToken) =>
        _moves.DecideAsync(request, cancellationToken);

    /// <summary>Says what to answer to a leg that asks for the settling document.</summary>
    /// <param name="leg">The leg.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public ValueTask<SettleDecision> SettleAsync(CallSid leg, CancellationToken cancellationToken) =>
        _moves.SettleAsync(leg, cancellationToken);

    /// <summary>Tells the leg's record what only the room's events say: that the leg hung up there, or entered another room.</summary>
    private async ValueTask TellLegAsync(CallSid leg, ConferenceEvent e, CancellationToken cancellationToken)
    {
        var ended = e.Event == RoomEvent.Leave && e.ParticipantCallStatus.IsFinal();
        if (!ended && e.Event != RoomEvent.Join)
        {
            return;
        }

        await Legs.ChangeAsync(
            leg.Value,
            record =>
            {
                var entered = !ended && record.Plan is { State: MoveState.Landed, EnteredRoom: false };
                if (entered)
                {
                    record.Plan!.EnteredRoom = true;
                }

                var isChanged = entered || (ended && !record.Ended);
                record.Ended |= ended;
                return new Change<bool>(isChanged, isChanged);
            },
            cancellationToken).ConfigureAwait(false);
    }
}

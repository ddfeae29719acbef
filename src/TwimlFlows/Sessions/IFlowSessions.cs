namespace TwimlFlows;

/// <summary>Shows what is going on in rooms and calls, for agents' screens.</summary>
public interface IFlowSessions
{
    /// <summary>Reads what is known of a room.</summary>
    /// <param name="flow">The flow's prefix, for example <c>/support</c>.</param>
    /// <param name="room">The room's name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The room, or null when nothing was heard of it within the last 24 hours.</returns>
    ValueTask<RoomState?> GetRoomAsync(string flow, RoomName room, CancellationToken cancellationToken = default);

    /// <summary>Reads what is known of a call of two legs that can be held without a room.</summary>
    /// <param name="flow">The flow's prefix, for example <c>/desk</c>.</param>
    /// <param name="leg">Either of the two legs.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The call, or null when nobody has answered yet, or nothing was heard of it within the last 24 hours.</returns>
    ValueTask<CallState?> GetCallAsync(string flow, CallSid leg, CancellationToken cancellationToken = default);
}

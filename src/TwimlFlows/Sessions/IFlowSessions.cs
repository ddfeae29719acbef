namespace TwimlFlows;

/// <summary>Shows what is going on in the rooms, for agents' screens.</summary>
public interface IFlowSessions
{
    /// <summary>Reads what is known of a room.</summary>
    /// <param name="flow">The flow's prefix, for example <c>/support</c>.</param>
    /// <param name="room">The room's name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The room, or null when nothing was heard of it within the last 24 hours.</returns>
    ValueTask<RoomState?> GetRoomAsync(string flow, RoomName room, CancellationToken cancellationToken = default);
}

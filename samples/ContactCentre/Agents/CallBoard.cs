using System.Collections.Concurrent;
using TwimlFlows;

namespace ContactCentre.Agents;

/// <summary>Which calls came in lately, for the agents' screen. What goes on in each of them, the sessions know.</summary>
public sealed class CallBoard
{
    private const int Most = 20;
    private readonly ConcurrentQueue<RoomName> _rooms = new();

    /// <summary>The rooms of the latest calls, the oldest first.</summary>
    public IReadOnlyCollection<RoomName> Rooms => _rooms;

    /// <summary>A call came in.</summary>
    /// <param name="room">Its room.</param>
    public void Add(RoomName room)
    {
        _rooms.Enqueue(room);
        while (_rooms.Count > Most)
        {
            _rooms.TryDequeue(out _);
        }
    }
}

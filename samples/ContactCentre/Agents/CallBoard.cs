using System.Collections.Concurrent;
using TwimlFlows;

namespace ContactCentre.Agents;

/// <summary>Which calls came in lately, for the agents' screen. What goes on in each of them, the sessions know.</summary>
public sealed class CallBoard
{
    private const int Most = 20;
    private readonly ConcurrentQueue<RoomName> _rooms = new();
    private readonly ConcurrentQueue<DeskCall> _deskCalls = new();

    /// <summary>The rooms of the latest calls to support, the oldest first.</summary>
    public IReadOnlyCollection<RoomName> Rooms => _rooms;

    /// <summary>The latest calls at the desk, the oldest first.</summary>
    public IReadOnlyCollection<DeskCall> DeskCalls => _deskCalls;

    /// <summary>A call to support came in.</summary>
    /// <param name="room">Its room.</param>
    public void Add(RoomName room) => Add(_rooms, room);

    /// <summary>A call at the desk began.</summary>
    /// <param name="call">The call.</param>
    public void Add(DeskCall call) => Add(_deskCalls, call);

    private static void Add<T>(ConcurrentQueue<T> calls, T call)
    {
        calls.Enqueue(call);
        while (calls.Count > Most)
        {
            calls.TryDequeue(out _);
        }
    }
}

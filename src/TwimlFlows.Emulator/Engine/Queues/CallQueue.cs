using TwimlFlows.Emulator.Engine.Dialing;

namespace TwimlFlows.Emulator.Engine.Queues;

/// <summary>A queue: who waits in it, and who waits for somebody to come.</summary>
internal sealed class CallQueue(Exchange exchange, string sid, string name, int maxSize, int number)
{
    public const int DefaultSize = 1000;
    public const int LargestSize = 5000;
    private readonly List<QueueMember> _members = [];
    private readonly List<QueueDial> _takers = [];

    public string Sid => sid;

    public string Name { get; set; } = name;

    public int MaxSize { get; set; } = maxSize;

    /// <summary>Its place in the order of creation.</summary>
    public int Number => number;

    public TimeSpan CreatedAt { get; } = exchange.Timeline.Now;

    public TimeSpan UpdatedAt { get; set; } = exchange.Timeline.Now;

    /// <summary>Who waits, the longest first.</summary>
    public IReadOnlyList<QueueMember> Members => _members;

    public bool IsFull => _members.Count >= MaxSize;

    /// <summary>Mean waiting time of those who wait now, in whole seconds.</summary>
    public int AverageWait => _members.Count == 0 ? 0 : (int)_members.Average(m => m.Wait.TotalSeconds);

    public QueueMember? Find(string callSid) =>
        callSid == "Front" ? _members.FirstOrDefault() : _members.Find(m => m.Leg.Sid == callSid);

    public int PositionOf(QueueMember member) => _members.IndexOf(member) + 1;

    public void Enter(QueueMember member)
    {
        _members.Add(member);
        member.Leg.Waiting = member;
        Note(member, EmulatorEventKind.Queued, $"enters the queue {Name}", null);
    }

    /// <summary>The member waits no longer.</summary>
    /// <param name="member">Who.</param>
    /// <param name="result">How it left, as QueueResult says it.</param>
    public void Leave(QueueMember member, string result)
    {
        if (_members.Remove(member))
        {
            member.Leg.Waiting = null;
            Note(member, EmulatorEventKind.Unqueued, $"leaves the queue {Name} ({result})", result);
        }
    }

    /// <summary>A Dial Queue wants the next member, now or when one comes.</summary>
    public void Ask(QueueDial taker)
    {
        _takers.Add(taker);
        Serve();
    }

    public void Forget(QueueDial taker) => _takers.Remove(taker);

    /// <summary>Brings together who waits and who takes, as long as there are both.</summary>
    public void Serve()
    {
        while (_members.Count > 0 && _takers.Count > 0)
        {
            var (taker, member) = (_takers[0], _members[0]);
            _takers.RemoveAt(0);
            Leave(member, "bridged");
            taker.Take(member);
        }
    }

    /// <summary>Whoever waits at a queue that is deleted is told at once, as if it had never been there; unconfirmed.</summary>
    public void Deleted()
    {
        foreach (var taker in _takers.ToList())
        {
            taker.Missing();
        }
    }

    private void Note(QueueMember member, EmulatorEventKind kind, string text, string? result) =>
        exchange.Journal.Add(new EmulatorEvent(default, member.Leg.Sid, kind, text) { QueueSid = sid, Status = result });
}

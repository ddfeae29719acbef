namespace TwimlFlows.Emulator.Engine.Queues;

/// <summary>A leg that is or was in a queue, as its Enqueue and whoever takes it see it.</summary>
internal sealed class QueueMember(CallQueue queue, Leg leg, IQueuedSide side)
{
    private TimeSpan? _takenAt;

    public CallQueue Queue => queue;

    public Leg Leg => leg;

    /// <summary>The Enqueue that the leg runs.</summary>
    public IQueuedSide Side => side;

    public TimeSpan EnteredAt { get; } = leg.Exchange.Timeline.Now;

    /// <summary>How long the leg has waited, or did wait before it was taken.</summary>
    public TimeSpan Wait => (_takenAt ?? leg.Exchange.Timeline.Now) - EnteredAt;

    /// <summary>QueueSid and QueueTime, as most requests about a queue have them.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Parameters =>
        [new("QueueSid", queue.Sid), new("QueueTime", FormattableString.Invariant($"{(int)Wait.TotalSeconds}"))];

    public void StopWaiting() => _takenAt ??= leg.Exchange.Timeline.Now;
}

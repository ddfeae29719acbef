namespace TwimlFlows.Emulator.Engine;

/// <summary>Virtual time: what is due when. Entries of one moment run in the order in which they were scheduled.</summary>
internal sealed class Timeline
{
    private readonly PriorityQueue<TimelineEntry, (TimeSpan Due, long Order)> _entries = new();
    private long _order;
    private long _now;

    /// <summary>Virtual time since the start. May be read from any thread.</summary>
    public TimeSpan Now
    {
        get => new(Volatile.Read(ref _now));
        private set => Volatile.Write(ref _now, value.Ticks);
    }

    public TimeSpan? Next
    {
        get
        {
            while (_entries.TryPeek(out var entry, out var key))
            {
                if (!entry.IsCanceled)
                {
                    return key.Due;
                }

                _entries.Dequeue();
            }

            return null;
        }
    }

    public TimelineEntry Schedule(TimeSpan delay, Action action)
    {
        var entry = new TimelineEntry(action);
        var due = Now + (delay < TimeSpan.Zero ? TimeSpan.Zero : delay);
        _entries.Enqueue(entry, (due, _order++));
        return entry;
    }

    public void AdvanceTo(TimeSpan moment)
    {
        // What an entry schedules for the same moment still runs, but an endless chain of zero delays must not hang the clock.
        for (var runs = 0; Next is { } due && due <= moment; runs++)
        {
            if (runs > 100_000)
            {
                throw new InvalidOperationException("The emulator is busy without end at one moment of virtual time.");
            }

            Now = due;
            _entries.Dequeue().Run();
        }

        Now = moment > Now ? moment : Now;
    }
}

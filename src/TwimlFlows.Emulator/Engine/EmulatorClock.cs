using System.Diagnostics.CodeAnalysis;

namespace TwimlFlows.Emulator.Engine;

/// <summary>The virtual clock as the application sees it.</summary>
internal sealed class EmulatorClock(DateTimeOffset start, Func<TimeSpan> now, Action changed) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly SortedSet<EmulatorTimer> _timers = new(Comparer<EmulatorTimer>.Create(
        static (a, b) => (a.Due, a.Order).CompareTo((b.Due, b.Order))));
    private long _order;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>When the application's next timer is due.</summary>
    public TimeSpan? Next
    {
        get
        {
            lock (_gate)
            {
                return _timers.Min?.Due;
            }
        }
    }

    public override DateTimeOffset GetUtcNow() => start + now();

    public override long GetTimestamp() => now().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new EmulatorTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Takes the timer that is due first, if one is due by now.</summary>
    public bool TryTakeDue([NotNullWhen(true)] out Action? fire)
    {
        lock (_gate)
        {
            var moment = now();
            fire = _timers.Min is { } timer && timer.Due <= moment ? timer.Take() : null;
            return fire is not null;
        }
    }

    internal void Set(EmulatorTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
            timer.Due = dueTime == Timeout.InfiniteTimeSpan ? null : now() + dueTime;
            timer.Period = period > TimeSpan.Zero ? period : null;
            Insert(timer);
        }

        changed();
    }

    internal void Remove(EmulatorTimer timer)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
        }

        changed();
    }

    // A timer's place depends on its time, so it is taken out before that changes.
    private void Insert(EmulatorTimer timer)
    {
        timer.Order = _order++;
        if (timer.Due is not null)
        {
            _timers.Add(timer);
        }
    }

    internal void Reschedule(EmulatorTimer timer)
    {
        _timers.Remove(timer);
        timer.Due = timer.Period is { } period ? timer.Due + period : null;
        Insert(timer);
    }
}

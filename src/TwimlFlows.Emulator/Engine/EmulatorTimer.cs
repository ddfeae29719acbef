namespace TwimlFlows.Emulator.Engine;

/// <summary>A timer of the application on the virtual clock.</summary>
internal sealed class EmulatorTimer(EmulatorClock clock, TimerCallback callback, object? state) : ITimer
{
    private readonly ExecutionContext? _context = ExecutionContext.Capture();
    private bool _disposed;

    public TimeSpan? Due { get; set; }

    public TimeSpan? Period { get; set; }

    public long Order { get; set; }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        if (_disposed)
        {
            return false;
        }

        clock.Set(this, dueTime, period);
        return true;
    }

    /// <summary>Sets the timer to its next time, and gives what is to run now.</summary>
    public Action Take()
    {
        clock.Reschedule(this);
        return () =>
        {
            if (_context is null)
            {
                callback(state);
            }
            else
            {
                ExecutionContext.Run(_context, s => callback(s), state);
            }
        };
    }

    public void Dispose()
    {
        _disposed = true;
        clock.Remove(this);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}

namespace TwimlFlows;

/// <summary>
/// Tells operations of this process at once that a record changed. Changes that another replica made are not told, so
/// who waits also looks from time to time.
/// </summary>
internal sealed class Changes
{
    private static readonly TimeSpan _lookInterval = TimeSpan.FromMilliseconds(250);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Watch> _watches = new(StringComparer.Ordinal);

    internal void Announce(string key)
    {
        lock (_lock)
        {
            if (_watches.TryGetValue(key, out var watch))
            {
                watch.Next.TrySetResult();
                watch.Next = NewSignal();
            }
        }
    }

    /// <summary>Looks at a record now, after each change and now and then, until it is as wanted or the time is over.</summary>
    /// <returns>The last look: what it found, or null when the time was over.</returns>
    internal async ValueTask<TResult?> WaitForAsync<TResult>(
        string key,
        Func<CancellationToken, ValueTask<TResult?>> look,
        TimeSpan limit,
        TimeProvider time,
        CancellationToken cancellationToken)
        where TResult : class
    {
        var watch = Enter(key);
        try
        {
            var start = time.GetTimestamp();
            while (true)
            {
                var next = SignalOf(watch);
                if (await look(cancellationToken).ConfigureAwait(false) is { } found)
                {
                    return found;
                }

                var left = limit - time.GetElapsedTime(start);
                if (left <= TimeSpan.Zero)
                {
                    return null;
                }

                // A wait counts whole milliseconds, and one of none at all would look again and again.
                var wait = TimeSpan.FromMilliseconds(Math.Ceiling((left < _lookInterval ? left : _lookInterval).TotalMilliseconds));
                await next.WaitAsync(wait, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            Leave(key, watch);
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Watch Enter(string key)
    {
        lock (_lock)
        {
            if (!_watches.TryGetValue(key, out var watch))
            {
                _watches.Add(key, watch = new Watch());
            }

            watch.Waiting++;
            return watch;
        }
    }

    private Task SignalOf(Watch watch)
    {
        lock (_lock)
        {
            return watch.Next.Task;
        }
    }

    private void Leave(string key, Watch watch)
    {
        lock (_lock)
        {
            if (--watch.Waiting == 0)
            {
                _watches.Remove(key);
            }
        }
    }

    private sealed class Watch
    {
        internal int Waiting { get; set; }

        internal TaskCompletionSource Next { get; set; } = NewSignal();
    }
}

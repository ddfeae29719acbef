using System.Diagnostics;

namespace TwimlFlows.Emulator.Engine;

/// <summary>
/// Watches for signs of the application: requests, answers, timers. Real time is used here only to notice that there are none;
/// what happens next never depends on how long that took.
/// </summary>
internal sealed class Activity
{
    private const int Looks = 40;
    private const int IdleLooks = 3;
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private long _signs;
    private long _lastSign = Stopwatch.GetTimestamp();

    public TimeSpan SinceLast => Stopwatch.GetElapsedTime(Volatile.Read(ref _lastSign));

    public void Note()
    {
        Interlocked.Increment(ref _signs);
        Volatile.Write(ref _lastSign, Stopwatch.GetTimestamp());
    }

    /// <summary>True when the application gave no sign for so long and no code of it runs; false as soon as it gives one.</summary>
    public async Task<bool> IsQuietAsync(TimeSpan grace, CancellationToken cancellation)
    {
        var before = Volatile.Read(ref _signs);
        for (var look = 0; look < Looks; look++)
        {
            await Task.Yield();
            if (Volatile.Read(ref _signs) != before)
            {
                return false;
            }

            if (PoolWatch.LooksIdle())
            {
                break;
            }
        }

        // A thread of its own, so that looking is not itself work of the pool that is looked at.
        return grace == TimeSpan.Zero || await Task.Factory.StartNew(
            () => Watch(before, grace, cancellation), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default).ConfigureAwait(false);
    }

    // The grace is for what waits outside the process, a socket for example. After it no code of the application may run or wait
    // for a thread, several looks in a row: a thread that waits for the garbage collector looks idle for a moment. Other work in
    // the process may look the same as the application's, so there is an end to it.
    private bool Watch(long before, TimeSpan grace, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        for (var idle = 0; idle < IdleLooks;)
        {
            Thread.Sleep(Slice);
            cancellation.ThrowIfCancellationRequested();
            if (Volatile.Read(ref _signs) != before)
            {
                return false;
            }

            var waited = Stopwatch.GetElapsedTime(started);
            if (waited > Patience)
            {
                break;
            }

            idle = waited >= grace && PoolWatch.IsIdle() ? idle + 1 : 0;
        }

        return true;
    }
}

using System.Diagnostics;

namespace TwimlFlows.Emulator.Engine;

/// <summary>
/// Watches for signs of the application: requests, answers, timers. Real time is used here only to notice that there are none;
/// what happens next never depends on how long that took. An application that waits for nothing outside the process has no other
/// signs than work on the thread pool, so then the pool alone is trusted.
/// </summary>
internal sealed class Activity(bool trustsPool)
{
    private const int Looks = 40;
    private const int IdleLooks = 3;
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan OpenRequest = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private const int LongLooks = 100;
    private readonly PoolWatch _pool = new();
    private long _signs;
    private long _lastSign = Stopwatch.GetTimestamp();

    /// <summary>Whether the thread pool alone tells that the application does nothing.</summary>
    public bool TrustsPool => trustsPool;

    public TimeSpan SinceLast => Stopwatch.GetElapsedTime(Volatile.Read(ref _lastSign));

    public void Note()
    {
        Interlocked.Increment(ref _signs);
        Volatile.Write(ref _lastSign, Stopwatch.GetTimestamp());
    }

    /// <summary>True when the application gave no sign for so long and no code of it runs; false as soon as it gives one.</summary>
    /// <param name="grace">How long, in real time. It does not matter when the pool alone is trusted.</param>
    /// <param name="isAtRest">Whether the application has no request to answer, so that no thread of it can be blocked.</param>
    /// <param name="cancellation">Stops the wait.</param>
    public async Task<bool> IsQuietAsync(TimeSpan grace, bool isAtRest, CancellationToken cancellation)
    {
        var before = Volatile.Read(ref _signs);
        if (trustsPool)
        {
            return await SettleAsync(before, isAtRest, cancellation);
        }

        for (var look = 0; look < Looks; look++)
        {
            await Task.Yield();
            if (Volatile.Read(ref _signs) != before)
            {
                return false;
            }

            if (_pool.LooksIdle())
            {
                break;
            }
        }

        // Nothing of the application is known to run.
        if (isAtRest)
        {
            return true;
        }

        // A thread of its own, so that looking is not itself work of the pool that is looked at.
        return await Task.Factory.StartNew(
            () => Watch(before, grace, cancellation), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default).ConfigureAwait(false);
    }

    // The pool has work, or a thread that is blocked, and the system can tell which. A blocked thread that cannot be the
    // application's is known from then on, so that the long look stays rare.
    private async Task<bool> SettleAsync(long before, bool isAtRest, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        var isDoubtful = isAtRest && _pool.IsDoubtful();
        for (var look = 0; ; look++)
        {
            // What the application has to do may need this very worker. Else the worker is kept: giving it up wakes another one,
            // which then looks busy.
            if (ThreadPool.PendingWorkItemCount > 0)
            {
                await Task.Yield();
            }
            else
            {
                Thread.Yield();
            }

            cancellation.ThrowIfCancellationRequested();
            if (Volatile.Read(ref _signs) != before)
            {
                return false;
            }

            if (!isDoubtful && _pool.LooksIdle())
            {
                return true;
            }

            // The long look costs the application time on the same cores, so short work is not looked at so closely. While a
            // request is open its handler may wait for the disk for a moment, for example for an assembly.
            var waited = Stopwatch.GetElapsedTime(started);
            var isIdle = waited >= (isAtRest ? Slice : OpenRequest) && _pool.IsProvedIdle();
            var isEnough = waited > Patience && look > LongLooks;
            if (isAtRest && (isIdle || (isEnough && !PoolWatch.SeesThreads)))
            {
                _pool.TakeBusyForBlocked();
            }

            if (isIdle || isEnough)
            {
                return true;
            }
        }
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

            idle = waited >= grace && _pool.IsIdle() ? idle + 1 : 0;
        }

        return true;
    }
}

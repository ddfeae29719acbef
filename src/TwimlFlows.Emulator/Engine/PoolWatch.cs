namespace TwimlFlows.Emulator.Engine;

/// <summary>Tells whether the process has code to run, as far as the thread pool and the operating system know.</summary>
internal sealed class PoolWatch
{
    // Now and then it is proved anew who is blocked: one that was may have gone, and a busy one would be taken for it.
    private const int TrustedLooks = 256;
    private int _blocked;
    private int _looks;

    /// <summary>Whether the system tells what threads do.</summary>
    public static bool SeesThreads => ProcessThreads.CanBeSeen;

    /// <summary>Whether nothing runs or waits to run, workers aside that are known to be blocked. Takes a microsecond.</summary>
    public bool LooksIdle()
    {
        if (ThreadPool.PendingWorkItemCount > 0)
        {
            return false;
        }

        var busy = Busy();
        _blocked = Math.Min(_blocked, busy);
        if (busy > _blocked)
        {
            return false;
        }

        // What a worker has started in the meantime is pending, or has made another one busy.
        return ThreadPool.PendingWorkItemCount == 0;
    }

    /// <summary>Whether no worker runs at this moment and nothing waits to run. Takes a fraction of a millisecond.</summary>
    public bool IsIdle() => LooksIdle()
        || (ThreadPool.PendingWorkItemCount == 0 && SeesThreads && ProcessThreads.Look().NoWorkerRuns);

    /// <summary>
    /// Proves that no code ran for a moment and none waits to run: then the workers that count as busy are blocked, as test runners
    /// block some. Takes about a millisecond.
    /// </summary>
    public bool IsProvedIdle()
    {
        if (!SeesThreads || ThreadPool.PendingWorkItemCount > 0)
        {
            return false;
        }

        var before = ProcessThreads.Look();
        return ThreadPool.PendingWorkItemCount == 0 && ProcessThreads.Look().WaitedSince(before) && ThreadPool.PendingWorkItemCount == 0;
    }

    /// <summary>Whether it is time to prove anew that the workers taken for blocked are blocked.</summary>
    public bool IsDoubtful() => _blocked > 0 && ++_looks % TrustedLooks == 0;

    /// <summary>
    /// Takes the workers that are busy now for blocked ones, until fewer are busy. To be called when the process is idle and none
    /// of them can be the application's.
    /// </summary>
    public void TakeBusyForBlocked() => _blocked = Busy();

    private static int Busy()
    {
        ThreadPool.GetMaxThreads(out var most, out _);
        ThreadPool.GetAvailableThreads(out var free, out _);
        return most - free - (Thread.CurrentThread.IsThreadPoolThread ? 1 : 0);
    }
}

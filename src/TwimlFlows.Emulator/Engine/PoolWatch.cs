namespace TwimlFlows.Emulator.Engine;

/// <summary>Tells whether the process has code to run, as far as the thread pool knows.</summary>
internal static class PoolWatch
{
    // Workers that somebody blocks for good, as test runners do: the pool counts them as busy. Now and then that is proved anew,
    // since one that was blocked may have gone, and a busy one would be taken for it.
    private const int TrustedLooks = 256;
    private static int _blocked;
    private static int _looks;

    /// <summary>Whether nothing runs or waits to run, known blocked workers aside. Takes a microsecond.</summary>
    public static bool LooksIdle()
    {
        if (ThreadPool.PendingWorkItemCount > 0)
        {
            return false;
        }

        var busy = Busy();
        if (busy < Volatile.Read(ref _blocked))
        {
            Volatile.Write(ref _blocked, busy);
        }

        if (busy > Volatile.Read(ref _blocked))
        {
            return false;
        }

        if (busy > 0 && Interlocked.Increment(ref _looks) % TrustedLooks == 0)
        {
            Volatile.Write(ref _blocked, 0);
            return false;
        }

        // What a worker has started in the meantime is pending, or has made another one busy.
        return ThreadPool.PendingWorkItemCount == 0;
    }

    /// <summary>Whether nothing runs or waits to run, blocked workers aside. Takes about a millisecond.</summary>
    public static bool IsIdle()
    {
        if (LooksIdle())
        {
            return true;
        }

        if (!ProcessThreads.CanBeSeen || ThreadPool.PendingWorkItemCount > 0)
        {
            return false;
        }

        var before = ProcessThreads.Look();
        return ThreadPool.PendingWorkItemCount == 0 && ProcessThreads.Look().WaitedSince(before) && ThreadPool.PendingWorkItemCount == 0;
    }

    /// <summary>
    /// Takes the workers that are busy now for blocked ones, until fewer are busy. To be called when the process is idle and none
    /// of them can be the application's.
    /// </summary>
    public static void TakeBusyForBlocked() => Volatile.Write(ref _blocked, Busy());

    private static int Busy()
    {
        ThreadPool.GetMaxThreads(out var most, out _);
        ThreadPool.GetAvailableThreads(out var free, out _);
        return most - free - (Thread.CurrentThread.IsThreadPoolThread ? 1 : 0);
    }
}

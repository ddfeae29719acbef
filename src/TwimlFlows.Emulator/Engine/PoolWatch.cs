namespace TwimlFlows.Emulator.Engine;

/// <summary>Tells whether the process has code to run, as far as the thread pool knows.</summary>
internal static class PoolWatch
{
    private const string Workers = "(.NET TP";

    /// <summary>Whether nothing runs or waits to run; may take a blocked thread for a busy one.</summary>
    public static bool LooksIdle()
    {
        if (ThreadPool.PendingWorkItemCount > 0)
        {
            return false;
        }

        ThreadPool.GetMaxThreads(out var most, out _);
        ThreadPool.GetAvailableThreads(out var free, out _);
        return most - free <= Own;
    }

    /// <summary>Whether nothing runs or waits to run, blocked threads aside. Takes a fraction of a millisecond.</summary>
    public static bool IsIdle() => LooksIdle() || (ThreadPool.PendingWorkItemCount == 0 && RunnableWorkers() <= Own);

    private static int Own => Thread.CurrentThread.IsThreadPoolThread ? 1 : 0;

    // A worker that somebody blocks (test runners do) counts as busy to the pool. The system knows better: it tells a thread that
    // waits from one that runs or would like to.
    private static int RunnableWorkers()
    {
        if (!OperatingSystem.IsLinux())
        {
            return int.MaxValue;
        }

        var runnable = 0;
        foreach (var thread in Directory.EnumerateDirectories("/proc/self/task"))
        {
            try
            {
                var line = File.ReadAllText(thread + "/stat");
                var name = line.IndexOf('(', StringComparison.Ordinal);
                var state = line.LastIndexOf(')') + 2;
                if (line.AsSpan(name).StartsWith(Workers, StringComparison.Ordinal) && line[state] is 'R' or 'D')
                {
                    runnable++;
                }
            }
            catch (IOException)
            {
                // The thread has just ended.
            }
        }

        return runnable;
    }
}

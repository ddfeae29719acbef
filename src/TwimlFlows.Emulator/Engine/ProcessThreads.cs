namespace TwimlFlows.Emulator.Engine;

/// <summary>
/// The process's threads as the operating system saw them at one moment: whether each waited, and how often it had run by then.
/// Two equal pictures prove that none of them ran in between.
/// </summary>
internal sealed class ProcessThreads
{
    private const string OfThePool = "Name:\t.NET TP ";
    private const string ThisThread = "/proc/thread-self";
    private readonly Dictionary<string, string> _waiting = new(StringComparer.Ordinal);
    private int _runnable;
    private int _runnableWorkers;

    /// <summary>Whether the system tells.</summary>
    public static bool CanBeSeen { get; } = OperatingSystem.IsLinux() && File.Exists(ThisThread + "/status");

    /// <summary>A picture of now, without the thread that takes it. Takes a fraction of a millisecond.</summary>
    public static ProcessThreads Look()
    {
        var threads = new ProcessThreads();
        var own = new DirectoryInfo(ThisThread).ResolveLinkTarget(returnFinalTarget: false)?.Name;
        foreach (var thread in Directory.EnumerateDirectories("/proc/self/task"))
        {
            if (Path.GetFileName(thread) != own)
            {
                threads.Add(thread);
            }
        }

        return threads;
    }

    /// <summary>Whether no worker of the thread pool ran or wanted to.</summary>
    public bool NoWorkerRuns => _runnableWorkers == 0;

    /// <summary>Whether all waited at both moments, and none ran in between.</summary>
    public bool WaitedSince(ProcessThreads earlier) => _runnable == 0 && earlier._runnable == 0
        && _waiting.Count == earlier._waiting.Count
        && _waiting.All(w => earlier._waiting.TryGetValue(w.Key, out var runs) && runs == w.Value);

    private void Add(string thread)
    {
        try
        {
            var status = File.ReadAllText(thread + "/status");
            if (status.Contains("State:\tR", StringComparison.Ordinal) || status.Contains("State:\tD", StringComparison.Ordinal))
            {
                _runnable++;
                _runnableWorkers += status.StartsWith(OfThePool, StringComparison.Ordinal) ? 1 : 0;
            }
            else
            {
                var switches = status.IndexOf("voluntary_ctxt_switches", StringComparison.Ordinal);
                _waiting[thread] = switches < 0 ? "" : status[switches..];
            }
        }
        catch (IOException)
        {
            // The thread has just ended, which it could not do without running.
            _runnable++;
        }
    }
}

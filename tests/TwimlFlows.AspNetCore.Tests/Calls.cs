using System.Collections.Concurrent;

namespace TwimlFlows.AspNetCore.Tests;

/// <summary>What the flows' methods noted, and what they are told to do.</summary>
public sealed class Calls
{
    public ConcurrentQueue<string> Noted { get; } = [];

    /// <summary>What the waiting step does before it answers.</summary>
    public Func<CancellationToken, Task> BeforeWaiting { get; set; } = static _ => Task.CompletedTask;

    public void Note(string what) => Noted.Enqueue(what);
}

using System.Collections.Concurrent;

namespace TwimlFlows.AspNetCore.Tests;

/// <summary>What the flow's methods noted.</summary>
public sealed class Calls
{
    public ConcurrentQueue<string> Noted { get; } = [];

    public void Note(string what) => Noted.Enqueue(what);
}

namespace TwimlFlows.Chaos;

/// <summary>Whether a process still lives. What a dead one wants to do never happens.</summary>
internal sealed class Life
{
    private readonly CancellationTokenSource _end = new();

    internal bool IsOver => _end.IsCancellationRequested;

    internal void End() => _end.Cancel();

    internal void ThrowIfOver()
    {
        if (IsOver)
        {
            throw new OperationCanceledException("This process is dead.", _end.Token);
        }
    }
}

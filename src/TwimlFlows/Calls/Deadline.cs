namespace TwimlFlows;

/// <summary>How long an operation may still take: a caller who presses a button does not wait for ever.</summary>
internal sealed class Deadline : IDisposable
{
    internal static readonly TimeSpan OfOperation = TimeSpan.FromSeconds(15);

    private readonly CancellationToken _abandoned;
    private readonly CancellationTokenSource _time;
    private readonly CancellationTokenSource _either;

    internal Deadline(TimeSpan left, TimeProvider time, CancellationToken abandoned)
    {
        _abandoned = abandoned;
        _time = new CancellationTokenSource(left > TimeSpan.Zero ? left : TimeSpan.Zero, time);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_time.Token, abandoned);
        Token = _either.Token;
    }

    /// <summary>Cancelled when the time is over, or nobody waits any more.</summary>
    internal CancellationToken Token { get; }

    /// <summary>Whether a cancellation says that the time is over, while somebody still waits for an answer.</summary>
    internal bool IsOver => Token.IsCancellationRequested && !_abandoned.IsCancellationRequested;

    public void Dispose()
    {
        _either.Dispose();
        _time.Dispose();
    }
}

namespace TwimlFlows;

/// <summary>Runs the operations on one participant, or on one call, one after the other, in the order in which they were asked for.</summary>
internal sealed class OperationQueue
{
    private readonly Lock _lock = new();
    private readonly Dictionary<object, SharedOperation> _last = [];

    /// <summary>
    /// Runs an operation after those before it. If the last of them is the same and not over, joins it: a doubled click
    /// is one wish.
    /// </summary>
    internal Task<OperationResult> RunAsync(
        object subject,
        object identity,
        Func<CancellationToken, Task<OperationResult>> run,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        SharedOperation operation;
        Task before;
        lock (_lock)
        {
            var last = _last.GetValueOrDefault(subject);
            if (last?.TryJoin(identity) == true)
            {
                return last.WaitAsync(cancellationToken);
            }

            before = last?.Over ?? Task.CompletedTask;
            _last[subject] = operation = new SharedOperation(identity, run);
        }

        // Neither runs under the lock: an operation may be over before its first await.
        _ = operation.RunAsync(before);
        _ = operation.Over.ContinueWith(
            _ => Forget(subject, operation),
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
        return operation.WaitAsync(cancellationToken);
    }

    private void Forget(object subject, SharedOperation operation)
    {
        lock (_lock)
        {
            if (_last.TryGetValue(subject, out var last) && ReferenceEquals(last, operation))
            {
                _last.Remove(subject);
            }
        }
    }
}

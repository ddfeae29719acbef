namespace TwimlFlows;

/// <summary>Runs the operations on one participant one after the other, in the order in which they were asked for.</summary>
internal sealed class OperationQueue
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(RoomName Room, ParticipantLabel Who), SharedOperation> _last = [];

    /// <summary>
    /// Runs an operation after those before it. If the last of them is the same and not over, joins it: a doubled click
    /// is one wish.
    /// </summary>
    internal Task<OperationResult> RunAsync(
        RoomName room,
        ParticipantLabel who,
        object identity,
        Func<CancellationToken, Task<OperationResult>> run,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        SharedOperation operation;
        Task before;
        lock (_lock)
        {
            var last = _last.GetValueOrDefault((room, who));
            if (last?.TryJoin(identity) == true)
            {
                return last.WaitAsync(cancellationToken);
            }

            before = last?.Over ?? Task.CompletedTask;
            _last[(room, who)] = operation = new SharedOperation(identity, run);
        }

        // Neither runs under the lock: an operation may be over before its first await.
        _ = operation.RunAsync(before);
        _ = operation.Over.ContinueWith(
            _ => Forget((room, who), operation),
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
        return operation.WaitAsync(cancellationToken);
    }

    private void Forget((RoomName Room, ParticipantLabel Who) key, SharedOperation operation)
    {
        lock (_lock)
        {
            if (_last.TryGetValue(key, out var last) && ReferenceEquals(last, operation))
            {
                _last.Remove(key);
            }
        }
    }
}

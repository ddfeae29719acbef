namespace TwimlFlows;

/// <summary>An operation that several callers wait for: it is given up when none of them waits any more.</summary>
/// <param name="identity">What the operation does: one that does the same may be joined.</param>
/// <param name="run">Does it.</param>
internal sealed class SharedOperation(object identity, Func<CancellationToken, Task<OperationResult>> run)
{
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _abandoned = new();
    private readonly TaskCompletionSource<OperationResult> _result = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _callers = 1;
    private bool _isRunning;

    /// <summary>Completes, never with an error, when the next operation may run.</summary>
    internal Task Over => _over.Task;

    /// <summary>Counts one more caller, if the operation does the same and is neither over nor given up.</summary>
    internal bool TryJoin(object wanted)
    {
        lock (_lock)
        {
            if (!identity.Equals(wanted) || _callers == 0 || _result.Task.IsCompleted)
            {
                return false;
            }

            _callers++;
            return true;
        }
    }

    /// <summary>Runs the operation after the one before it.</summary>
    internal async Task RunAsync(Task before)
    {
        try
        {
            await before.ConfigureAwait(false);
            if (TryStart())
            {
                _result.SetResult(await run(_abandoned.Token).ConfigureAwait(false));
            }
        }
        catch (OperationCanceledException e)
        {
            _result.SetCanceled(e.CancellationToken);
        }
        catch (Exception e)
        {
            _result.SetException(e);
        }
        finally
        {
            _over.SetResult();
        }
    }

    /// <summary>Waits for the result as one of the callers.</summary>
    internal async Task<OperationResult> WaitAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _result.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            var isLast = LeaveAsOne();
            if (isLast)
            {
                await _abandoned.CancelAsync().ConfigureAwait(false);
            }

            if (isLast && _isRunning)
            {
                // The last one stays until all is tidied up, so that nothing of the operation is left when it goes on.
                await Over.ConfigureAwait(false);
            }

            throw;
        }
    }

    private bool TryStart()
    {
        lock (_lock)
        {
            return _isRunning = _callers > 0;
        }
    }

    private bool LeaveAsOne()
    {
        lock (_lock)
        {
            return --_callers == 0;
        }
    }
}

using System.ComponentModel;
using Microsoft.Extensions.Logging;

namespace TwimlFlows;

/// <summary>
/// Runs what is due once a request is answered or an operation is over. Nobody waits for it: a server that did would not
/// read the next request of the same connection.
/// </summary>
/// <param name="logger">Gets what no work of its own expects.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class FollowUps(ILogger logger)
{
    /// <summary>Real time also in tests: a host that stops does not wait for a clock that stands still.</summary>
    private static readonly TimeSpan _grace = TimeSpan.FromSeconds(3);

    private readonly ILogger _logger = logger ?? throw new ArgumentNullException(nameof(logger));
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _stop = new();
    private TaskCompletionSource _idle = NewIdle(isIdle: true);
    private int _running;

    /// <summary>Starts work and returns at once.</summary>
    /// <param name="work">The work; its token is cancelled when the process stops.</param>
    public void Start(Func<CancellationToken, Task> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        lock (_lock)
        {
            if (_running++ == 0)
            {
                _idle = NewIdle(isIdle: false);
            }
        }

        _ = RunAsync(work);
    }

    /// <summary>Completes when none of the work runs.</summary>
    public Task WhenIdleAsync()
    {
        lock (_lock)
        {
            return _idle.Task;
        }
    }

    /// <summary>Leaves running work a moment, then gives it up. What is given up is due again with the next request of its call.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await WaitAsync(_grace, cancellationToken).ConfigureAwait(false);
        await _stop.CancelAsync().ConfigureAwait(false);
        await WaitAsync(TimeSpan.FromSeconds(1), cancellationToken).ConfigureAwait(false);
    }

    private async Task RunAsync(Func<CancellationToken, Task> work)
    {
        // Never on the thread of whoever hands it over.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            await work(_stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            GivenUp(_logger);
        }
        catch (Exception e)
        {
            Failed(_logger, e);
        }

        lock (_lock)
        {
            if (--_running == 0)
            {
                _idle.SetResult();
            }
        }
    }

    private Task WaitAsync(TimeSpan limit, CancellationToken cancellationToken) =>
        Task.WhenAny(WhenIdleAsync(), Task.Delay(limit, cancellationToken));

    private static TaskCompletionSource NewIdle(bool isIdle)
    {
        var idle = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (isIdle)
        {
            idle.SetResult();
        }

        return idle;
    }

    [LoggerMessage(25, LogLevel.Error, "Work that was due after a request failed. The next request of the call tries again.")]
    private static partial void Failed(ILogger logger, Exception error);

    [LoggerMessage(26, LogLevel.Information, "The application stops before all that was due after a request was done. The next request of the call goes on with it.")]
    private static partial void GivenUp(ILogger logger);
}

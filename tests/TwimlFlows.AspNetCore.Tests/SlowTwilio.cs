using System.Collections.Concurrent;

namespace TwimlFlows.AspNetCore.Tests;

/// <summary>A Twilio that answers when the test wants it.</summary>
internal sealed class SlowTwilio : ITwilioApi
{
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Somebody waits for the first answer.</summary>
    internal Task Asked => _asked.Task;

    /// <summary>What was asked and is answered.</summary>
    internal ConcurrentQueue<string> Answered { get; } = [];

    /// <summary>What was asked and given up.</summary>
    internal ConcurrentQueue<string> GivenUp { get; } = [];

    internal void Answer() => _answer.TrySetResult();

    public async Task<TwilioResponse> SendAsync(TwilioRequest request, CancellationToken cancellationToken)
    {
        _asked.TrySetResult();
        try
        {
            await _answer.Task.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            GivenUp.Enqueue($"{request.Method} {request.Path}");
            throw;
        }

        Answered.Enqueue($"{request.Method} {request.Path}");
        return new TwilioResponse(200, "{}"u8.ToArray());
    }
}

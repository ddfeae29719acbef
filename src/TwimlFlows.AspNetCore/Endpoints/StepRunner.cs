using Microsoft.AspNetCore.Http;

namespace TwimlFlows;

/// <summary>Runs a step, and gives it up when Twilio is about to.</summary>
internal sealed class StepRunner(TimeProvider time)
{
    /// <summary>Twilio gives a document 15 s in all; an answer of ours must still reach it.</summary>
    private static readonly TimeSpan _timeLimit = TimeSpan.FromSeconds(12);

    /// <summary>The moment at which a request arrives: what is found out before the step runs costs it time.</summary>
    internal long Arrival => time.GetTimestamp();

    internal async ValueTask<Twiml> RunAsync(HttpContext context, CallParameters parameters, StepInvoker invoke, long arrival)
    {
        var running = invoke(new StepRequest(context, parameters, context.RequestAborted));
        return running.IsCompleted
            ? await running.ConfigureAwait(false)
            : await running.AsTask().WaitAsync(LeftSince(arrival), time, context.RequestAborted).ConfigureAwait(false);
    }

    private TimeSpan LeftSince(long arrival) => _timeLimit - time.GetElapsedTime(arrival) is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero;
}

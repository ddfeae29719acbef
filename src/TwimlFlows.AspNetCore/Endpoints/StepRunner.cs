using Microsoft.AspNetCore.Http;

namespace TwimlFlows;

/// <summary>Runs a step, and gives it up when Twilio is about to.</summary>
internal sealed class StepRunner(TimeProvider time)
{
    /// <summary>Twilio gives a document 15 s in all; an answer of ours must still reach it.</summary>
    private static readonly TimeSpan _timeLimit = TimeSpan.FromSeconds(12);

    internal async ValueTask<Twiml> RunAsync(HttpContext context, CallParameters parameters, StepInvoker invoke)
    {
        var running = invoke(new StepRequest(context, parameters, context.RequestAborted));
        return running.IsCompleted
            ? await running.ConfigureAwait(false)
            : await running.AsTask().WaitAsync(_timeLimit, time, context.RequestAborted).ConfigureAwait(false);
    }
}

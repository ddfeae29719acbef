using Microsoft.AspNetCore.Http;

namespace TwimlFlows;

/// <summary>Holds requests against the moves of their call, and starts what is due once they are answered.</summary>
internal sealed class LegRequests(FlowLegs legs)
{
    private const string IdempotencyToken = "I-Twilio-Idempotency-Token";

    internal CallRequest Read(HttpContext context, CallParameters parameters, CallRequestPurpose purpose)
    {
        var query = context.Request.Query;
        return legs.Read(parameters, name => query[name], purpose, context.Request.Headers[IdempotencyToken]);
    }

    internal async ValueTask<LegAnswer> DecideAsync(HttpContext context, CallRequest call)
    {
        var answer = await legs.DecideAsync(call, context.RequestAborted).ConfigureAwait(false);
        if (answer.NeedsFollowUp)
        {
            // Not before the answer: somebody listens to silence until it comes.
            context.Response.OnCompleted(() =>
            {
                legs.StartFollowUp(call);
                return Task.CompletedTask;
            });
        }

        return answer;
    }
}

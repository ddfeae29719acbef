using Microsoft.AspNetCore.Http;

namespace TwimlFlows;

/// <summary>Holds requests against the moves of their call, and starts what is due once they are answered.</summary>
internal sealed class LegRequests(FlowLegs legs)
{
    private const string IdempotencyToken = "I-Twilio-Idempotency-Token";

    private static readonly Func<string, string?> _noQuery = static _ => null;

    internal CallRequest Read(HttpContext context, CallParameters parameters, CallRequestPurpose purpose) => legs.Read(
        parameters,
        context.Request.QueryString.HasValue ? QueryOf(context.Request.Query) : _noQuery,
        purpose,
        context.Request.Headers[IdempotencyToken]);

    private static Func<string, string?> QueryOf(IQueryCollection query) => name => query[name];

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

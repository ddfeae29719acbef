using Microsoft.AspNetCore.Http;

namespace TwimlFlows;

/// <summary>A request that was checked: its parameters, or why it is refused.</summary>
internal readonly record struct WebhookRequestResult(int StatusCode, CallParameters Parameters, string Reason)
{
    internal static WebhookRequestResult Accepted(CallParameters parameters) => new(StatusCodes.Status200OK, parameters, "");

    internal static WebhookRequestResult Refused(int statusCode, string reason) => new(statusCode, CallParameters.None, reason);
}

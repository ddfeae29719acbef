using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TwimlFlows;

/// <summary>What the check of requests logs: never a parameter, a signature or a token.</summary>
internal static partial class WebhookLog
{
    [LoggerMessage(1, LogLevel.Warning, "A request for {Path} was refused with {StatusCode} ({Reason}). If it came from Twilio, compare Twilio:PublicBaseUrl with what Twilio calls, and Twilio:AuthToken with the console.")]
    internal static partial void Refused(ILogger logger, PathString path, int statusCode, string reason);
}

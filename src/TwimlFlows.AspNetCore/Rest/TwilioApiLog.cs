using Microsoft.Extensions.Logging;

namespace TwimlFlows;

/// <summary>What the way to Twilio logs: the path, which holds SIDs; never a form, a query or a credential.</summary>
internal static partial class TwilioApiLog
{
    /// <summary>Answers that say more of the settings than of the call.</summary>
    internal static void Answered(ILogger logger, int status, TwilioRequest request)
    {
        switch (status)
        {
            case 401 or 403:
                CredentialsRefused(logger, request.Method, request.Path, status);
                break;
            case 404:
                NotFound(logger, request.Method, request.Path);
                break;
        }
    }

    [LoggerMessage(1, LogLevel.Error, "Twilio refused {Method} {Path} with {Status}: it does not know these credentials, or does not let them do this. Compare Twilio:AccountSid and Twilio:AuthToken, or Twilio:ApiKeySid and Twilio:ApiKeySecret, with the console.")]
    private static partial void CredentialsRefused(ILogger logger, HttpMethod method, string path, int status);

    [LoggerMessage(2, LogLevel.Information, "Twilio has nothing at {Path} for {Method} (404). Usually the call, the room or the queue is over; if that happens with all of them, Twilio:AccountSid is another account's.")]
    private static partial void NotFound(ILogger logger, HttpMethod method, string path);
}

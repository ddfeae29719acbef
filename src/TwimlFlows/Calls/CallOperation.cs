using System.Globalization;
using Microsoft.Extensions.Logging;

namespace TwimlFlows;

/// <summary>Starts a new leg.</summary>
internal sealed class CallOperation(TwilioRest rest, FlowUrls urls, ILogger logger)
{
    internal async Task<OperationResult> RunAsync(
        PhoneNumber to,
        PhoneNumber from,
        Link step,
        RoomName? room,
        int timeoutSeconds,
        CancellationToken cancellationToken)
    {
        var answer = await rest.CreateAsync("/Calls.json",
        [
            new("To", to.Value),
            new("From", from.Value),
            new("Url", urls.Of(step)),
            new("Method", "POST"),
            new("Timeout", timeoutSeconds.ToString(CultureInfo.InvariantCulture)),
            new("StatusCallback", urls.CallEvents(room)),
            new("StatusCallbackMethod", "POST"),

            // One field each: Twilio takes no list in one.
            new("StatusCallbackEvent", "initiated"),
            new("StatusCallbackEvent", "ringing"),
            new("StatusCallbackEvent", "answered"),
            new("StatusCallbackEvent", "completed"),
        ], cancellationToken).ConfigureAwait(false);
        var result = ResultOf(answer);
        OperationLog.Ended(logger, "call", result.CallSid, result.Outcome, result.ErrorCode);
        return result;
    }

    private static OperationResult ResultOf(TwilioAnswer answer) => answer switch
    {
        { IsSuccess: true } when CallSid.TryParse(answer.Text("sid"), null, out var sid) => new(OperationOutcome.Started, sid),

        // The leg may ring: only its events will tell, so calling again could call somebody twice.
        { IsSuccess: true } or { IsUnknown: true } => new(OperationOutcome.Unconfirmed),
        { Status: 400 or 429 } => new(OperationOutcome.Failed, null, answer.Code, answer.Message),
        _ => throw answer.ToException(),
    };
}

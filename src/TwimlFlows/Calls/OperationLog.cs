using Microsoft.Extensions.Logging;

namespace TwimlFlows;

/// <summary>What operations log: legs by their SID, never numbers, names or tokens.</summary>
internal static partial class OperationLog
{
    internal static void Ended(ILogger logger, string operation, CallSid? leg, OperationOutcome outcome, int? code)
    {
        switch (outcome)
        {
            case OperationOutcome.Unconfirmed:
                Unconfirmed(logger, operation, leg);
                break;
            case OperationOutcome.Failed:
                Refused(logger, operation, leg, code);
                break;
            default:
                Done(logger, operation, leg, outcome);
                break;
        }
    }

    [LoggerMessage(20, LogLevel.Information, "{Operation} of call {CallSid}: {Outcome}.")]
    private static partial void Done(ILogger logger, string operation, CallSid? callSid, OperationOutcome outcome);

    [LoggerMessage(21, LogLevel.Warning, "Twilio's answer to the {Operation} of call {CallSid} was lost, and nothing tells whether it happened. Look at the call before the next step.")]
    private static partial void Unconfirmed(ILogger logger, string operation, CallSid? callSid);

    [LoggerMessage(23, LogLevel.Error, "After a request of call {CallSid} somebody could not be released, or its queue not be deleted. The next request of the call tries again.")]
    internal static partial void FollowUpFailed(ILogger logger, Exception error, string callSid);

    [LoggerMessage(24, LogLevel.Critical, "Call {CallSid} is taken out of its queue by a leg that is not its partner. It is put back at once if its parking step is known. Look for whoever dials the queues of this flow.")]
    internal static partial void Stranger(ILogger logger, string callSid);

    [LoggerMessage(22, LogLevel.Warning, "Twilio refused the {Operation} of call {CallSid} with code {Code}; nothing was changed. The code's page says what to do: https://www.twilio.com/docs/api/errors/{Code}")]
    private static partial void Refused(ILogger logger, string operation, CallSid? callSid, int? code);
}

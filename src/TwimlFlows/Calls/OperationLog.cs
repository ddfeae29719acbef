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
            case OperationOutcome.Failed when code is { } known:
                Refused(logger, operation, leg, known);
                break;
            case OperationOutcome.Failed:
                Failed(logger, operation, leg);
                break;
            default:
                Done(logger, operation, leg, outcome);
                break;
        }
    }

    [LoggerMessage(20, LogLevel.Information, "{Operation} of call {CallSid}: {Outcome}.")]
    private static partial void Done(ILogger logger, string operation, CallSid? callSid, OperationOutcome outcome);

    [LoggerMessage(21, LogLevel.Warning, "Nothing tells whether the {Operation} of call {CallSid} happened: Twilio's answer was lost, or what it accepted has not shown. Look at the call before the next step.")]
    private static partial void Unconfirmed(ILogger logger, string operation, CallSid? callSid);

    [LoggerMessage(23, LogLevel.Error, "After a request of call {CallSid} somebody could not be released, or its queue not be deleted. The next request of the call tries again.")]
    internal static partial void FollowUpFailed(ILogger logger, Exception error, string callSid);

    [LoggerMessage(24, LogLevel.Critical, "Call {CallSid} is taken out of its queue by a leg that is not its partner. It is put back at once if its parking step is known. Look for whoever dials the queues of this flow.")]
    internal static partial void Stranger(ILogger logger, string callSid);

    [LoggerMessage(22, LogLevel.Warning, "Twilio refused the {Operation} of call {CallSid} with code {Code}; nothing was changed. The code's page says what to do: https://www.twilio.com/docs/api/errors/{Code}")]
    private static partial void Refused(ILogger logger, string operation, CallSid? callSid, int code);

    [LoggerMessage(27, LogLevel.Warning, "The {Operation} of call {CallSid} failed, and Twilio gave no code for it. The Message of the operation's result says why.")]
    private static partial void Failed(ILogger logger, string operation, CallSid? callSid);

    [LoggerMessage(28, LogLevel.Warning, "Twilio did not delete queue {QueueSid} of the call {CallSid} in three tries, most likely because somebody is still in it. The call's next request tries again; if none comes, delete the queue in Twilio's console.")]
    internal static partial void QueueRemains(ILogger logger, string queueSid, string callSid);
}

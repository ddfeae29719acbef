using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TwimlFlows;

/// <summary>What the endpoints log: the call's SID and the path, never numbers, words or tokens.</summary>
internal static partial class FlowLog
{
    [LoggerMessage(1, LogLevel.Error, "The step {Path} failed or was late for call {CallSid}. The caller got the built-in answer instead of its document.")]
    internal static partial void StepFailed(ILogger logger, Exception error, PathString path, CallSid? callSid);

    [LoggerMessage(2, LogLevel.Error, "A handler of {Path} failed for call {CallSid}. The event counts as taken and is not run again.")]
    internal static partial void HandlerFailed(ILogger logger, Exception error, PathString path, CallSid? callSid);

    [LoggerMessage(3, LogLevel.Warning, "A request for {Path} was refused: {Reason}")]
    internal static partial void BadLink(ILogger logger, PathString path, string reason);

    [LoggerMessage(4, LogLevel.Warning, "Twilio stopped waiting for {Path} of call {CallSid}.")]
    internal static partial void RequestAborted(ILogger logger, PathString path, CallSid? callSid);

    [LoggerMessage(5, LogLevel.Error, "Where call {CallSid} belongs could not be found out at {Path}. The caller hears two seconds of silence and the call asks again.")]
    internal static partial void SettleFailed(ILogger logger, Exception error, PathString path, CallSid? callSid);

    [LoggerMessage(6, LogLevel.Error, "The event at {Path} could not be taken into the record of call {CallSid}. Its handlers ran; the call's next requests have to tell what it told.")]
    internal static partial void EventNotTaken(ILogger logger, Exception error, PathString path, CallSid? callSid);
}

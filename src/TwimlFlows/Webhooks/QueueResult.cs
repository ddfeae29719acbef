namespace TwimlFlows;

/// <summary>
/// A leg left a queue: the request for an Enqueue's action.
/// </summary>
/// <remarks>
/// In a flow with a call-leg hold the runtime answers this request itself while a move is under way; a step sees only the
/// ends that are real. Twilio: <see href="https://www.twilio.com/docs/voice/twiml/enqueue"/>, action.
/// </remarks>
/// <param name="parameters">The request's parameters.</param>
public sealed class QueueResult(CallParameters parameters) : CurrentCall(parameters)
{
    /// <summary>How the leg left the queue.</summary>
    public QueueOutcome Outcome => Parameters["QueueResult"] switch
    {
        "bridged" => QueueOutcome.Bridged,
        "bridging-in-process" => QueueOutcome.Bridging,
        "leave" => QueueOutcome.Leave,
        "redirected" => QueueOutcome.Redirected,
        "redirected-from-bridged" => QueueOutcome.RedirectedFromBridged,
        "hangup" => QueueOutcome.Hangup,
        "queue-full" => QueueOutcome.QueueFull,
        "error" => QueueOutcome.Error,
        "system-error" => QueueOutcome.SystemError,
        _ => QueueOutcome.Unknown,
    };

    /// <summary>The queue; null when the leg never got in.</summary>
    public QueueSid? QueueSid => TwimlFlows.QueueSid.TryParse(Parameters["QueueSid"], null, out var sid) ? sid : null;

    /// <summary>How long the leg was in the queue, in seconds; null when it never got in.</summary>
    public int? QueueTime => Number("QueueTime");
}

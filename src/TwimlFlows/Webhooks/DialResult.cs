namespace TwimlFlows;

/// <summary>
/// A Dial is over: the request for its action.
/// </summary>
/// <remarks>Twilio: <see href="https://www.twilio.com/docs/voice/twiml/dial"/>, action.</remarks>
/// <param name="parameters">The request's parameters.</param>
public sealed class DialResult(CallParameters parameters) : CurrentCall(parameters)
{
    /// <summary>How the Dial ended. Of a Dial with a Conference it is always <see cref="DialCallStatus.Answered"/>.</summary>
    public DialCallStatus DialCallStatus => Parameters["DialCallStatus"] switch
    {
        "completed" => DialCallStatus.Completed,
        "answered" => DialCallStatus.Answered,
        "busy" => DialCallStatus.Busy,
        "no-answer" => DialCallStatus.NoAnswer,
        "failed" => DialCallStatus.Failed,
        "canceled" => DialCallStatus.Canceled,
        _ => DialCallStatus.Unknown,
    };

    /// <summary>The leg that was dialled; null after a Conference.</summary>
    public CallSid? DialCallSid => Sid("DialCallSid");

    /// <summary>How long the dialled leg lived, in seconds; null after a Conference and when that leg was moved away.</summary>
    public int? DialCallDuration => Number("DialCallDuration");

    /// <summary>True only if the two were really connected.</summary>
    public bool? DialBridged => Flag("DialBridged");
}

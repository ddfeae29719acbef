namespace TwimlFlows;

/// <summary>
/// A leg is taken out of a queue: the request for a Queue's url. Its document is played to the leg that waited, just
/// before the two are connected.
/// </summary>
/// <remarks>
/// The document may hold Play, Say, Pause and Redirect. Twilio: <see href="https://www.twilio.com/docs/voice/twiml/queue"/>, url.
/// </remarks>
/// <param name="parameters">The request's parameters.</param>
public sealed class QueueWhisper(CallParameters parameters) : CurrentCall(parameters)
{
    /// <summary>The queue, or null when Twilio did not send it.</summary>
    public QueueSid? QueueSid => TwimlFlows.QueueSid.TryParse(Parameters["QueueSid"], null, out var sid) ? sid : null;

    /// <summary>How long the leg waited, in seconds.</summary>
    public int? QueueTime => Number("QueueTime");

    /// <summary>The leg that took it out, and that it is about to talk to. Twilio spells the parameter so.</summary>
    public CallSid? DequeingCallSid => Sid("DequeingCallSid");
}

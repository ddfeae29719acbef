namespace TwimlFlows;

/// <summary>
/// A leg waits in a queue: the request for an Enqueue's waitUrl, made again each time its document ends.
/// </summary>
/// <remarks>
/// The numbers are of the moment of the request. After a Redirect inside a wait document they may be missing
/// (unconfirmed). Twilio: <see href="https://www.twilio.com/docs/voice/twiml/enqueue"/>, waitUrl.
/// </remarks>
/// <param name="parameters">The request's parameters.</param>
public sealed class QueueWait(CallParameters parameters) : CurrentCall(parameters)
{
    /// <summary>The queue, or null when Twilio did not send it.</summary>
    public QueueSid? QueueSid => TwimlFlows.QueueSid.TryParse(Parameters["QueueSid"], null, out var sid) ? sid : null;

    /// <summary>The leg's place in the queue; the first one is 1.</summary>
    public int? QueuePosition => Number("QueuePosition");

    /// <summary>How long the leg has waited so far, in seconds.</summary>
    public int? QueueTime => Number("QueueTime");

    /// <summary>How long those in the queue have waited on average, in seconds.</summary>
    public int? AvgQueueTime => Number("AvgQueueTime");

    /// <summary>How many legs wait in the queue.</summary>
    public int? CurrentQueueSize => Number("CurrentQueueSize");

    /// <summary>How many legs the queue takes.</summary>
    public int? MaxQueueSize => Number("MaxQueueSize");
}

namespace TwimlFlows;

/// <summary>How a leg left a queue.</summary>
/// <remarks>Twilio: <see href="https://www.twilio.com/docs/voice/twiml/enqueue"/>, QueueResult.</remarks>
public enum QueueOutcome
{
    /// <summary>Not sent, or a word that this version does not know.</summary>
    Unknown,

    /// <summary>bridged: taken out by a Dial with a Queue, and the talk is over.</summary>
    Bridged,

    /// <summary>bridging-in-process: it is just being connected.</summary>
    Bridging,

    /// <summary>leave: its wait document ran Leave.</summary>
    Leave,

    /// <summary>redirected: sent elsewhere over REST while it waited. The answer to this request does not run.</summary>
    Redirected,

    /// <summary>redirected-from-bridged: sent elsewhere over REST while it talked. The answer to this request does not run.</summary>
    RedirectedFromBridged,

    /// <summary>hangup: the caller hung up while waiting.</summary>
    Hangup,

    /// <summary>queue-full: there was no place (Twilio's error 14207).</summary>
    QueueFull,

    /// <summary>error: its wait document could not be played, or something of that kind.</summary>
    Error,

    /// <summary>system-error: a failure at Twilio's side; also when somebody hangs up while being put into the queue.</summary>
    SystemError,
}

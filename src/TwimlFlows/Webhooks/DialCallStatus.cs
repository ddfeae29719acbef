namespace TwimlFlows;

/// <summary>How a Dial ended.</summary>
/// <remarks>Twilio: <see href="https://www.twilio.com/docs/voice/twiml/dial"/>, DialCallStatus.</remarks>
public enum DialCallStatus
{
    /// <summary>Not sent, or a word that this version does not know.</summary>
    Unknown,

    /// <summary>completed: the called side answered; whether anybody talked is told by DialBridged.</summary>
    Completed,

    /// <summary>answered: the Dial held a Conference, whatever happened in it.</summary>
    Answered,

    /// <summary>busy.</summary>
    Busy,

    /// <summary>no-answer: nobody picked up within the timeout.</summary>
    NoAnswer,

    /// <summary>failed: no route, or a wrong number.</summary>
    Failed,

    /// <summary>canceled: ended before the answer.</summary>
    Canceled,
}

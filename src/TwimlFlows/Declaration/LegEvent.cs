namespace TwimlFlows;

/// <summary>What happens to one leg, as Twilio reports it to the leg's status callback.</summary>
/// <remarks>Twilio: <see href="https://www.twilio.com/docs/voice/api/call-resource"/>, StatusCallbackEvent.</remarks>
public enum LegEvent
{
    /// <summary>Twilio began to dial.</summary>
    Initiated,

    /// <summary>The far end rings.</summary>
    Ringing,

    /// <summary>Somebody, or a machine, picked up.</summary>
    Answered,

    /// <summary>The leg ended after it had been answered.</summary>
    Completed,

    /// <summary>The leg ended without an answer: busy, no-answer, failed or canceled.</summary>
    NotAnswered,
}

namespace TwimlFlows;

/// <summary>
/// The first request for a call: it came in, or a call made over REST was answered.
/// </summary>
/// <remarks>Twilio: <see href="https://www.twilio.com/docs/voice/twiml"/>, the Voice URL.</remarks>
/// <param name="parameters">The request's parameters.</param>
public sealed class IncomingCall(CallParameters parameters) : CurrentCall(parameters)
{
    /// <summary>The caller's name, when the number's look-up is switched on.</summary>
    public string? CallerName => Parameters["CallerName"];

    /// <summary>Who forwarded the call, when the carrier says so.</summary>
    public string? ForwardedFrom => Parameters["ForwardedFrom"];

    /// <summary>Who picked up a call made with machine detection: human, machine_start, fax and others.</summary>
    public string? AnsweredBy => Parameters["AnsweredBy"];
}

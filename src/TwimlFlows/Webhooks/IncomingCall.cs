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

    /// <summary>Makes an incoming call for a test of a step.</summary>
    /// <param name="from">Who calls.</param>
    /// <param name="to">Who is called.</param>
    /// <param name="callSid">The leg; one made up when left out.</param>
    public new static IncomingCall From(string from, string to = "+15005550006", CallSid? callSid = null) => new(CallParameters.Of(
        ("CallSid", (callSid ?? CallSid.Parse("CA00000000000000000000000000000001")).Value),
        ("From", from),
        ("To", to),
        ("CallStatus", "ringing"),
        ("Direction", "inbound")));
}

using System.Globalization;

namespace TwimlFlows;

/// <summary>
/// The call that a request is about: what Twilio sends with nearly every voice webhook.
/// </summary>
/// <remarks>
/// A property is null when Twilio did not send it. What is not named here is in <see cref="Parameters"/>.
/// Twilio: <see href="https://www.twilio.com/docs/voice/twiml"/>, request parameters.
/// </remarks>
/// <param name="parameters">The request's parameters.</param>
public class CurrentCall(CallParameters parameters)
{
    /// <summary>All parameters of the request.</summary>
    public CallParameters Parameters { get; } = parameters ?? throw new ArgumentNullException(nameof(parameters));

    /// <summary>The leg that the answer will control.</summary>
    /// <exception cref="InvalidOperationException">The request carried none: what hold and wait requests carry is unconfirmed.</exception>
    public CallSid CallSid => CallSidOrNone
        ?? throw new InvalidOperationException("This request carried no CallSid. Requests for hold and wait documents may come without one: put what you need into the link.");

    /// <summary>The leg that the answer will control, or null when the request carried none.</summary>
    public CallSid? CallSidOrNone => Sid("CallSid");

    /// <summary>The leg that dialled this one, or null for a first leg.</summary>
    public CallSid? ParentCallSid => Sid("ParentCallSid");

    /// <summary>Who calls: a number, <c>client:identity</c>, a SIP address, or words when the number is withheld.</summary>
    public string? From => Parameters["From"];

    /// <summary>Who is called, in the same forms as <see cref="From"/>.</summary>
    public string? To => Parameters["To"];

    /// <summary>The state of the leg. It may be ringing on the first request and on a queue's wait requests.</summary>
    public CallStatus CallStatus => CallStatusText.Parse(Parameters["CallStatus"]);

    /// <summary>inbound, outbound-api or outbound-dial.</summary>
    public string? Direction => Parameters["Direction"];

    /// <summary>A parameter as a whole number from 0, or null when it did not come or is none.</summary>
    /// <param name="name">The parameter's name.</param>
    protected int? Number(string name) =>
        Parameters[name] is { } text
        && !text.AsSpan().ContainsAnyExceptInRange('0', '9') // TryParse alone lets zero characters behind the digits pass
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>A parameter as true or false, or null when it did not come.</summary>
    /// <param name="name">The parameter's name.</param>
    protected bool? Flag(string name) => Parameters[name] switch { "true" => true, "false" => false, _ => null };

    /// <summary>A parameter as the id of a leg, or null when it did not come or is none.</summary>
    /// <param name="name">The parameter's name.</param>
    protected CallSid? Sid(string name) => CallSid.TryParse(Parameters[name], null, out var sid) ? sid : null;
}

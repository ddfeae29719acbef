namespace TwimlFlows;

/// <summary>
/// A Connect is over: the request for its action.
/// </summary>
/// <remarks>
/// What it tells besides depends on the noun in it (not confirmed) and is in <see cref="CurrentCall.Parameters"/>.
/// Twilio: <see href="https://www.twilio.com/docs/voice/twiml/connect"/>, action.
/// </remarks>
/// <param name="parameters">The request's parameters.</param>
public sealed class ConnectResult(CallParameters parameters) : CurrentCall(parameters);

namespace TwimlFlows;

/// <summary>
/// A dialled leg has answered: the request for the url of a Number, Client or Sip. Its document is played to the called
/// side before the two are connected; a Hangup in it refuses the call.
/// </summary>
/// <remarks>
/// <see cref="CurrentCall.CallSid"/> is the dialled leg and <see cref="CurrentCall.ParentCallSid"/> the caller's. A flow with
/// a step that takes this type screens its calls: a dialled leg cannot be held before its screening is over.
/// Twilio: <see href="https://www.twilio.com/docs/voice/twiml/number"/>, url.
/// </remarks>
/// <param name="parameters">The request's parameters.</param>
public sealed class CalledParty(CallParameters parameters) : CurrentCall(parameters);

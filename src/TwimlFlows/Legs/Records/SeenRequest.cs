namespace TwimlFlows;

/// <summary>A request that changed the call and what was answered: sent again, it gets the same answer and changes nothing.</summary>
/// <param name="Token">Twilio's idempotency token of the request.</param>
/// <param name="Leg">Who asked.</param>
/// <param name="Kind">What was answered.</param>
/// <param name="Next">Where the leg was sent, or null.</param>
/// <param name="Document">What kind of document the step's answer is.</param>
/// <param name="SettlesOnFailure">Whether somebody would be lost if the step failed.</param>
/// <param name="Version">The version of the answer's links.</param>
internal sealed record SeenRequest(string Token, string Leg, LegAnswerKind Kind, string? Next, LegDocument Document, bool SettlesOnFailure, int Version);

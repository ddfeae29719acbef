namespace TwimlFlows;

/// <summary>What the session says to a wish: an outcome at once, a wait for another replica, or a turn.</summary>
/// <param name="Id">The lease, for a turn.</param>
/// <param name="ConferenceSid">The room's id.</param>
/// <param name="Leg">The participant.</param>
/// <param name="Outcome">The outcome, when nothing is to be sent.</param>
internal sealed record HoldTurn(string Id, string ConferenceSid, CallSid Leg, OperationOutcome? Outcome = null);

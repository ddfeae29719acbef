namespace TwimlFlows;

/// <summary>What an operation may do now.</summary>
/// <param name="Plan">The plan that was made and stored, or null.</param>
/// <param name="Outcome">What the operation returns when there is no plan.</param>
/// <param name="Doubts">The plan in the way has been open for so long that Twilio should be asked what became of it.</param>
internal sealed record LegTurn(CallPlan? Plan, OperationOutcome Outcome = OperationOutcome.Unconfirmed, CallPlan? Doubts = null);

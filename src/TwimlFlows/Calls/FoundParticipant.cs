namespace TwimlFlows;

/// <summary>Whom an operation is about, or why there is nobody.</summary>
/// <param name="Leg">The participant's leg.</param>
/// <param name="ConferenceSid">The room's id.</param>
/// <param name="Missing">What the operation answers when there is nobody.</param>
internal sealed record FoundParticipant(CallSid? Leg, string? ConferenceSid = null, OperationResult? Missing = null)
{
    internal static FoundParticipant Nobody(OperationOutcome outcome, string? message = null) =>
        new(null, null, new OperationResult(outcome, Message: message));
}

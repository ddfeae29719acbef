namespace TwimlFlows;

/// <summary>How an operation ended: what is expected to happen is a result and not an exception.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="CallSid">The leg that it was about, where one is known.</param>
/// <param name="ErrorCode">Twilio's code, where it gave one: <see href="https://www.twilio.com/docs/api/errors"/>.</param>
/// <param name="Message">What Twilio said, where it said something.</param>
public sealed record OperationResult(OperationOutcome Outcome, CallSid? CallSid = null, int? ErrorCode = null, string? Message = null)
{
    /// <summary>Whether things are now as the operation was to make them.</summary>
    public bool IsAsWanted => Outcome is OperationOutcome.Held or OperationOutcome.AlreadyHeld
        or OperationOutcome.Resumed or OperationOutcome.NotHeld
        or OperationOutcome.Started or OperationOutcome.Moved;
}

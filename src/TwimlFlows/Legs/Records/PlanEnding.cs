namespace TwimlFlows;

/// <summary>How a plan ended, for the operation that waits for it.</summary>
/// <param name="Version">The plan.</param>
/// <param name="Outcome">What the operation returns.</param>
/// <param name="Code">Twilio's code, or null.</param>
/// <param name="Message">What Twilio said, or null.</param>
internal sealed record PlanEnding(int Version, OperationOutcome Outcome, int? Code = null, string? Message = null);

namespace TwimlFlows;

/// <summary>What became of an update.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Held">What Twilio said of the participant when it was asked, or null.</param>
/// <param name="Code">Twilio's code.</param>
/// <param name="Message">What Twilio said.</param>
internal sealed record HoldEnding(OperationOutcome Outcome, bool? Held = null, int? Code = null, string? Message = null);

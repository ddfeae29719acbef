namespace TwimlFlows.Emulator.Rest;

/// <summary>What the caller of a REST request gets: an answer, perhaps late, or none at all.</summary>
/// <param name="Response">The answer; null when the connection breaks.</param>
/// <param name="Delay">How much virtual time passes before.</param>
internal readonly record struct RestOutcome(RestResponse? Response, TimeSpan Delay);

namespace TwimlFlows;

/// <summary>What the rules say to a request, before the answer is written.</summary>
/// <param name="Kind">What is answered.</param>
/// <param name="Next">Where the leg is sent, or null.</param>
/// <param name="Document">What kind of document the answer is, when a step runs.</param>
/// <param name="SettlesOnFailure">Whether somebody would be lost if the step failed and the call ended.</param>
internal sealed record Verdict(
    LegAnswerKind Kind,
    string? Next = null,
    LegDocument Document = LegDocument.Own,
    bool SettlesOnFailure = false)
{
    /// <summary>The version that the links of the answer carry, when it is not the one that the leg runs now.</summary>
    internal int? Version { get; init; }

    /// <summary>Twilio has to be asked for this leg first; then the rules are asked again.</summary>
    internal string? Look { get; init; }

    /// <summary>Twilio's answer to the plan's update is worth a short wait; then the rules are asked again.</summary>
    internal bool AwaitsRest { get; init; }
}

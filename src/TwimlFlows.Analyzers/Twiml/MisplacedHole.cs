namespace TwimlFlows.Analyzers.Twiml;

/// <summary>A hole where no value can stand.</summary>
/// <param name="Hole">The hole.</param>
/// <param name="Place">Where it is, in words.</param>
internal sealed record MisplacedHole(TwimlHole Hole, string Place);

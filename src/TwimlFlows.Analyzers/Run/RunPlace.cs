namespace TwimlFlows.Analyzers.Run;

/// <summary>A verb that may run, and what stands around it.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="MayBeFirst">Whether it may be the first that runs; false when a verb certainly runs before it.</param>
/// <param name="IsCertain">Whether it certainly runs: no choice leads past it, and nothing unseen stands before it.</param>
/// <param name="Ahead">What may come behind it.</param>
internal sealed record RunPlace(RunVerb Verb, bool MayBeFirst, bool IsCertain, RunAhead Ahead);

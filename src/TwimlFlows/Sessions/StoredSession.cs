namespace TwimlFlows;

/// <summary>A record as a store has it.</summary>
/// <param name="Version">Its version, 1 or more; every change gives another.</param>
/// <param name="Content">Its content.</param>
public readonly record struct StoredSession(long Version, ReadOnlyMemory<byte> Content);

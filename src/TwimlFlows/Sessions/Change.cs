namespace TwimlFlows;

/// <summary>How a change of a record went.</summary>
/// <param name="Result">What it found.</param>
/// <param name="IsToBeWritten">Whether the record is now different.</param>
internal readonly record struct Change<T>(T Result, bool IsToBeWritten);

namespace TwimlFlows;

/// <summary>The right to update a participant, until it is given back or its time is over.</summary>
/// <param name="Id">Who has it.</param>
/// <param name="Until">When it is free again, whatever became of its owner.</param>
internal sealed record UpdateLease(string Id, DateTimeOffset Until);

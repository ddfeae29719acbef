namespace TwimlFlows.Analyzers.Model;

/// <summary>The names of the parameters that an operation itself needs; null where it has none of that kind.</summary>
internal sealed record OperationRoles(string? To, string? From, string? Room, string? Who, string? Leg, string? CancellationToken);

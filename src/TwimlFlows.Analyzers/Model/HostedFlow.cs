namespace TwimlFlows.Analyzers.Model;

/// <summary>What the host's file needs to know of a flow.</summary>
internal sealed record HostedFlow(string FullName, string Prefix, bool Moves);

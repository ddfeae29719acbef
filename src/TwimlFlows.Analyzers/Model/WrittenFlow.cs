namespace TwimlFlows.Analyzers.Model;

/// <summary>What is written in the members of a flow.</summary>
/// <param name="MetadataName">The flow's metadata name.</param>
/// <param name="Members">Its members; overloads share a name.</param>
internal sealed record WrittenFlow(string MetadataName, EquatableArray<WrittenMember> Members);

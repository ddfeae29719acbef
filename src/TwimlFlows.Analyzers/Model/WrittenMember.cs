namespace TwimlFlows.Analyzers.Model;

/// <summary>A member of a flow that gives a document or an address, or handles an event.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Links">What it leads to, as it is written.</param>
/// <param name="Calls">Of an event handler: the names of what it calls.</param>
internal sealed record WrittenMember(string Name, EquatableArray<WrittenLink> Links, EquatableArray<string> Calls);

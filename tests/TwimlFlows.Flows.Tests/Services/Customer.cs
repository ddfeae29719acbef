using TwimlFlows;

namespace Centre.Services;

/// <summary>A customer.</summary>
/// <param name="Name">As it is spoken.</param>
/// <param name="Agent">Who cares for them.</param>
/// <param name="IsPreferred">Whether they come first.</param>
public sealed record Customer(string Name, PhoneNumber Agent, bool IsPreferred);

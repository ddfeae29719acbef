using TwimlFlows;

namespace ContactCentre.Agents;

/// <summary>A call at the desk.</summary>
/// <param name="First">The leg that it began with.</param>
/// <param name="AgentDialled">Whether that leg is the agent's; else it is the customer's.</param>
public sealed record DeskCall(CallSid First, bool AgentDialled);

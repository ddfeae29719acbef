using TwimlFlows;

namespace ContactCentre.Agents;

/// <summary>A call at the desk as the agent's screen shows it: who is who, and what the runtime knows of the two.</summary>
/// <param name="Customer">The customer's leg.</param>
/// <param name="Agent">The agent's leg.</param>
/// <param name="Held">Which of them is on hold, or null.</param>
/// <param name="HeldSince">Since when, or null.</param>
/// <param name="AreConnected">Whether the two hear each other.</param>
/// <param name="IsChanging">Whether somebody is just being put on hold, brought back or released.</param>
public sealed record DeskCallState(CallSid Customer, CallSid Agent, CallSid? Held, DateTimeOffset? HeldSince, bool AreConnected, bool IsChanging)
{
    internal static DeskCallState Of(DeskCall call, CallState state)
    {
        var (customer, agent) = call.AgentDialled ? (state.Called, state.Caller) : (state.Caller, state.Called);
        return new DeskCallState(customer, agent, state.Held, state.HeldSince, state.AreConnected, state.IsChanging);
    }
}

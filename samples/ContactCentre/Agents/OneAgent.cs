using TwimlFlows;

namespace ContactCentre.Agents;

/// <summary>A very small contact centre: one agent, always the same.</summary>
/// <param name="agent">The agent's phone.</param>
/// <param name="callerId">Our number.</param>
public sealed class OneAgent(PhoneNumber agent, PhoneNumber callerId) : IAgents
{
    /// <inheritdoc/>
    public PhoneNumber CallerId => callerId;

    /// <inheritdoc/>
    public ValueTask<PhoneNumber> NextAsync(CancellationToken cancellationToken) => ValueTask.FromResult(agent);
}

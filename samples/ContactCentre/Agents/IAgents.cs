using TwimlFlows;

namespace ContactCentre.Agents;

/// <summary>Who can take a call.</summary>
public interface IAgents
{
    /// <summary>The number that agents see when we call them: one of ours.</summary>
    PhoneNumber CallerId { get; }

    /// <summary>Whom to call next.</summary>
    /// <param name="cancellationToken">Gives the search up.</param>
    ValueTask<PhoneNumber> NextAsync(CancellationToken cancellationToken);
}

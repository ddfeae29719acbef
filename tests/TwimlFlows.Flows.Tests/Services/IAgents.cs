using TwimlFlows;

namespace Centre.Services;

/// <summary>Who can take a call.</summary>
public interface IAgents
{
    /// <summary>The number that agents see.</summary>
    PhoneNumber CallerId { get; }

    /// <summary>All of them, in the order in which they are tried.</summary>
    Task<IReadOnlyList<PhoneNumber>> AllAsync(CancellationToken ct);

    /// <summary>Who is free next.</summary>
    Task<PhoneNumber> NextAsync(CancellationToken ct);
}

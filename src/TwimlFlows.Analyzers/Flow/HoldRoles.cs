using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>Which steps the holds and resumes of a flow name, and as what.</summary>
internal sealed class HoldRoles
{
    private readonly HashSet<string> _music = new(StringComparer.Ordinal);
    private readonly HashSet<string> _park = new(StringComparer.Ordinal);
    private readonly HashSet<string> _other = new(StringComparer.Ordinal);
    private readonly HashSet<string> _connect = new(StringComparer.Ordinal);

    private HoldRoles()
    {
    }

    /// <summary>Whether legs are held that are joined by a Dial, and not in a room.</summary>
    internal bool HoldsLegs => _park.Count > 0;

    /// <summary>What people on hold in a room hear.</summary>
    internal IReadOnlyCollection<string> Music => _music;

    /// <summary>Where a held leg waits in its queue.</summary>
    internal IReadOnlyCollection<string> Park => _park;

    /// <summary>Where the partner of a held leg waits.</summary>
    internal IReadOnlyCollection<string> Other => _other;

    /// <summary>What fetches a held leg out of its queue.</summary>
    internal IReadOnlyCollection<string> Connect => _connect;

    /// <summary>Whether a hold or a resume runs the step.</summary>
    internal bool Names(string step) => _music.Contains(step) || _park.Contains(step) || _other.Contains(step) || _connect.Contains(step);

    internal static HoldRoles Of(INamedTypeSymbol flow)
    {
        var roles = new HoldRoles();
        foreach (var method in flow.GetMembers().OfType<IMethodSymbol>())
        {
            if (method.Attribute(KnownNames.HoldAttribute) is { } hold && !IsMixed(hold))
            {
                Add(roles._music, TakesParticipant(method) ? hold : null, "Music");
                Add(roles._park, hold, "Park");
                Add(roles._other, hold, "Other");
            }

            if (method.Attribute(KnownNames.ResumeAttribute) is { } resume)
            {
                Add(roles._connect, resume, "Connect");
                Add(roles._other, resume, "Other");
            }
        }

        return roles;
    }

    /// <summary>Of a hold that cannot be generated nothing is known; TWF0008 speaks of it, and TWF0005 and TWF0009 of the next one.</summary>
    private static bool IsMixed(AttributeData hold) =>
        hold.Named("Music") is not null && (hold.Named("Park") ?? hold.Named("Other") ?? hold.Named("End")) is not null;

    private static bool TakesParticipant(IMethodSymbol method) =>
        method.Parameters.Any(parameter => parameter.Type.Is(KnownNames.RoomName))
        && method.Parameters.Any(parameter => parameter.Type.Is(KnownNames.ParticipantLabel));

    private static void Add(HashSet<string> steps, AttributeData? attribute, string name)
    {
        if (attribute?.Named(name)?.Value is string step)
        {
            steps.Add(step);
        }
    }
}

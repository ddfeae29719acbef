using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>Which steps the holds and resumes of a flow name, and as what.</summary>
internal sealed class HoldRoles
{
    private HoldRoles(IReadOnlyList<DeclaredOperation> operations)
    {
        Music = Named(operations.Where(operation => operation is { Verb: OperationVerb.Hold, Roles: { Room: not null, Who: not null } }), "Music");
        Park = Named(operations, "Park");
        Other = Named(operations, "Other");
        Connect = Named(operations, "Connect");
    }

    /// <summary>Whether legs are held that are joined by a Dial, and not in a room.</summary>
    internal bool HoldsLegs => Park.Count > 0;

    /// <summary>What people on hold in a room hear.</summary>
    internal IReadOnlyCollection<string> Music { get; }

    /// <summary>Where a held leg waits in its queue.</summary>
    internal IReadOnlyCollection<string> Park { get; }

    /// <summary>Where the partner of a held leg waits.</summary>
    internal IReadOnlyCollection<string> Other { get; }

    /// <summary>What fetches a held leg out of its queue.</summary>
    internal IReadOnlyCollection<string> Connect { get; }

    /// <summary>The roles in a flow. Of an operation that cannot be generated nothing is taken: TWF0xxx speaks of it.</summary>
    internal static HoldRoles Of(INamedTypeSymbol flow) => Of(DeclaredOperation.AllOf(flow));

    /// <summary>The roles that a flow's operations give.</summary>
    internal static HoldRoles Of(IEnumerable<DeclaredOperation> operations) => new([.. operations.Where(operation => !operation.IsMixed)]);

    /// <summary>Whether a hold or a resume runs the step.</summary>
    internal bool Names(string step) => Music.Contains(step) || Park.Contains(step) || Other.Contains(step) || Connect.Contains(step);

    private static HashSet<string> Named(IEnumerable<DeclaredOperation> operations, string argument) =>
        new(operations.Select(operation => operation[argument]).OfType<string>(), StringComparer.Ordinal);
}

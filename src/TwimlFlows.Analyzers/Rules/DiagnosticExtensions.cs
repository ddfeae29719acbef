using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules;

/// <summary>What is done with findings before they are reported.</summary>
internal static class DiagnosticExtensions
{
    /// <summary>Each finding of a rule at a place once: of a fragment that several documents hold is spoken once.</summary>
    internal static IEnumerable<Diagnostic> OncePerPlace(this IEnumerable<Diagnostic> diagnostics)
    {
        var seen = new HashSet<(string, Location)>();
        return diagnostics.Where(diagnostic => seen.Add((diagnostic.Id, diagnostic.Location)));
    }
}

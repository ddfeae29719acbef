using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules;

/// <summary>What is done with findings before they are reported.</summary>
internal static class DiagnosticExtensions
{
    /// <summary>Each finding of a rule at a place once: of a fragment that several documents hold is spoken once.</summary>
    internal static IEnumerable<Diagnostic> OncePerPlace(this IEnumerable<Diagnostic> diagnostics)
    {
        HashSet<(string, Location)>? seen = null;
        foreach (var diagnostic in diagnostics)
        {
            if ((seen ??= []).Add((diagnostic.Id, diagnostic.Location)))
            {
                yield return diagnostic;
            }
        }
    }
}

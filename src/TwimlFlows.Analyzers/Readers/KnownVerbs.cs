using TwimlFlows.Analyzers.Catalogue;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>The verbs by which a document is known as TwiML, however their letters are cased or mixed up: all that any document may hold.</summary>
internal static class KnownVerbs
{
    private static readonly HashSet<string> _names =
        new(TwimlCatalogue.Contexts.SelectMany(context => context.Allowed), StringComparer.OrdinalIgnoreCase);

    internal static bool Contains(string name) => _names.Contains(name) || _names.Any(verb => Spelling.IsSwap(name, verb));
}

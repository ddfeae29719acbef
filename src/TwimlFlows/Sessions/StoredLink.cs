namespace TwimlFlows;

/// <summary>Makes a link from a path and query that a link once gave.</summary>
internal static class StoredLink
{
    internal static Link Read(string pathAndQuery)
    {
        var parts = pathAndQuery.Split('?', 2);
        var link = Link.To(parts[0]);
        foreach (var (name, value) in parts.Length == 1 ? [] : Pairs(parts[1]))
        {
            link = link.With(name, value);
        }

        return link;
    }

    /// <summary>The arguments of a query; of a name that stands there twice, the first value.</summary>
    internal static Dictionary<string, string> ArgumentsOf(string query)
    {
        var arguments = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in Pairs(query))
        {
            arguments.TryAdd(name, value);
        }

        return arguments;
    }

    private static IEnumerable<(string Name, string Value)> Pairs(string query)
    {
        foreach (var argument in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var pair = argument.Split('=', 2);
            yield return (Uri.UnescapeDataString(pair[0]), pair.Length == 1 ? "" : Uri.UnescapeDataString(pair[1]));
        }
    }
}

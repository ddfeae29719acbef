namespace TwimlFlows;

/// <summary>Reads the query of a link that was once given away.</summary>
internal static class StoredLink
{
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

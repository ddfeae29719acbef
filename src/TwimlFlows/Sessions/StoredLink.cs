namespace TwimlFlows;

/// <summary>Makes a link from a path and query that a link once gave.</summary>
internal static class StoredLink
{
    internal static Link Read(string pathAndQuery)
    {
        var parts = pathAndQuery.Split('?', 2);
        var link = Link.To(parts[0]);
        foreach (var argument in parts.Length == 1 ? [] : parts[1].Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var pair = argument.Split('=', 2);
            link = link.With(Uri.UnescapeDataString(pair[0]), pair.Length == 1 ? "" : Uri.UnescapeDataString(pair[1]));
        }

        return link;
    }
}

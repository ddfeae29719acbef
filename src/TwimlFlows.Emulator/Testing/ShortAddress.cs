namespace TwimlFlows.Emulator;

/// <summary>Web addresses as people want to read them: without the host, and without what a machine put into the query for itself.</summary>
internal sealed class ShortAddress(IReadOnlyCollection<string> hiddenArguments)
{
    /// <summary>The short form; anything that is no web address stays as it is.</summary>
    public string Of(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var parsed) || parsed.Scheme is not ("http" or "https"))
        {
            return url ?? "";
        }

        var shown = parsed.Query.TrimStart('?').Split('&').Where(argument => argument.Length > 0 && !IsHidden(argument));
        return string.Join('?', new[] { parsed.AbsolutePath, string.Join('&', shown) }.Where(part => part.Length > 0));
    }

    private bool IsHidden(string argument) => hiddenArguments.Any(prefix => argument.StartsWith(prefix, StringComparison.Ordinal));
}

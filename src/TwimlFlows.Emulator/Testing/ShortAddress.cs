namespace TwimlFlows.Emulator;

/// <summary>Web addresses as people want to read them: without the host, and without what a machine put into the query for itself.</summary>
internal sealed class ShortAddress(IReadOnlyCollection<string> hiddenArguments)
{
    /// <summary>The short form.</summary>
    public string Of(string? url)
    {
        var address = Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https" ? parsed.PathAndQuery : url ?? "";
        return address.Split('?', 2) is [var path, var query]
            ? string.Join('?', new[] { path, string.Join('&', query.Split('&').Where(argument => !IsHidden(argument))) }.Where(part => part.Length > 0))
            : address;
    }

    private bool IsHidden(string argument) => hiddenArguments.Any(prefix => argument.StartsWith(prefix, StringComparison.Ordinal));
}

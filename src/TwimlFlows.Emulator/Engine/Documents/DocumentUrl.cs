namespace TwimlFlows.Emulator.Engine.Documents;

internal static class DocumentUrl
{
    /// <summary>The absolute address, or null when the base is missing or the scheme is none of http and https.</summary>
    public static string? Resolve(string? baseUrl, string reference)
    {
        var text = reference.Trim();
        if (text.Length == 0)
        {
            return baseUrl;
        }

        // A leading slash is an absolute file path to Uri on this platform, so absolute means http or https here.
        if (IsWebUrl(text))
        {
            return text;
        }

        return baseUrl is not null && Uri.TryCreate(new Uri(baseUrl), text, out var joined) && joined.Scheme is "http" or "https"
            ? joined.AbsoluteUri
            : null;
    }

    public static bool IsWebUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Host.Length > 0;
}

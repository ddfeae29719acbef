using System.Net;

namespace TwimlFlows.Emulator.Rest;

/// <summary>Decodes form bodies and query strings, keeping the order and repeated names.</summary>
internal static class RestForm
{
    public static IReadOnlyList<KeyValuePair<string, string>> Decode(string text) =>
        [.. text.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(static pair =>
        {
            var at = pair.IndexOf('=');
            return at < 0
                ? new KeyValuePair<string, string>(WebUtility.UrlDecode(pair), "")
                : new KeyValuePair<string, string>(WebUtility.UrlDecode(pair[..at]), WebUtility.UrlDecode(pair[(at + 1)..]));
        })];
}

using System.Security.Cryptography;
using System.Text;

namespace TwimlFlows.Emulator.Webhooks;

/// <summary>Signs a webhook as Twilio does.</summary>
internal static class TwilioSignature
{
    /// <summary>The value of X-Twilio-Signature.</summary>
    /// <param name="authToken">The account's auth token.</param>
    /// <param name="url">The URL as requested, with its query.</param>
    /// <param name="form">The decoded form parameters; empty for a GET.</param>
    public static string Compute(string authToken, Uri url, IEnumerable<KeyValuePair<string, string>> form)
    {
        var message = new StringBuilder(Signed(url));
        foreach (var name in form.GroupBy(p => p.Key, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            foreach (var value in name.Select(p => p.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                message.Append(name.Key).Append(value);
            }
        }

        return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(authToken), Encoding.UTF8.GetBytes(message.ToString())));
    }

    // User and password and the fragment are never signed; of https the port is not either.
    private static string Signed(Uri url) =>
        url.GetComponents(UriComponents.Scheme, UriFormat.UriEscaped) + "://"
        + url.Host + (url.Scheme == "https" || url.IsDefaultPort ? "" : FormattableString.Invariant($":{url.Port}"))
        + url.PathAndQuery;
}

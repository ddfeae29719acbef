using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace TwimlFlows;

/// <summary>The address that Twilio signed, as far as this side can know it: proxies change hosts, ports and paths.</summary>
internal static class SignedUrl
{
    /// <summary>
    /// The configured base and the path and query exactly as they were sent. Which port was signed differs between
    /// Twilio's products, so the address is tried as it is, without its port, and with its scheme's own.
    /// </summary>
    internal static IEnumerable<string> Candidates(HttpRequest request, string publicBaseUrl)
    {
        var target = TargetOf(request);
        var address = new Uri(publicBaseUrl);
        var path = address.AbsolutePath.TrimEnd('/');
        yield return publicBaseUrl.TrimEnd('/') + target;
        var host = address.HostNameType == UriHostNameType.IPv6 ? $"[{address.DnsSafeHost}]" : address.Host;
        yield return address.IsDefaultPort
            ? $"{address.Scheme}://{host}:{address.Port}{path}{target}"
            : $"{address.Scheme}://{host}{path}{target}";
    }

    private static string TargetOf(HttpRequest request)
    {
        var raw = request.HttpContext.Features.Get<IHttpRequestFeature>()?.RawTarget;
        if (raw is null || !raw.StartsWith('/'))
        {
            return request.Path.ToUriComponent() + request.QueryString.ToUriComponent();
        }

        // The path base is what a proxy in front adds; the public base URL has it where Twilio sees it.
        var pathBase = request.PathBase.ToUriComponent();
        return raw.StartsWith(pathBase, StringComparison.OrdinalIgnoreCase) ? raw[pathBase.Length..] : raw;
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace TwimlFlows;

/// <summary>The address that Twilio signed, as far as this side can know it: proxies change hosts, ports and paths.</summary>
internal static class SignedUrl
{
    /// <summary>The configured base, and the path and query exactly as they were sent.</summary>
    internal static string AsConfigured(string publicBaseUrl, string target) => publicBaseUrl.TrimEnd('/') + target;

    /// <summary>
    /// The same with its scheme's own port, or without its port. Which port was signed differs between Twilio's products,
    /// so this is tried second.
    /// </summary>
    internal static string WithOtherPort(string publicBaseUrl, string target)
    {
        var address = new Uri(publicBaseUrl);
        var path = address.AbsolutePath.TrimEnd('/');
        var host = address.HostNameType == UriHostNameType.IPv6 ? $"[{address.DnsSafeHost}]" : address.Host;
        return address.IsDefaultPort
            ? $"{address.Scheme}://{host}:{address.Port}{path}{target}"
            : $"{address.Scheme}://{host}{path}{target}";
    }

    /// <summary>The path and query of a request, exactly as they were sent.</summary>
    internal static string TargetOf(HttpRequest request)
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

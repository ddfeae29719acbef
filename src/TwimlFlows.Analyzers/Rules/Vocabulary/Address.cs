using System.Text.RegularExpressions;
using TwimlFlows.Analyzers.Catalogue;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>Looks at an address as Twilio does before it asks there.</summary>
internal static class Address
{
    private static readonly Regex _absolute = new(
        "^(?<scheme>[a-z][a-z0-9+.-]*):(?<slashes>//)?((?<user>[^/?#@]*)@)?(?<host>\\[[^\\]]*\\]|[^/?#:]*)(:(?<port>[0-9]*))?(?<rest>[/?#].*)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex _private = new(
        @"^(localhost|127\..*|10\..*|192\.168\..*|172\.(1[6-9]|2\d|3[01])\..*|0\.0\.0\.0|\[::1\]|.*\.local|.*\.internal|.*\.localhost)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>What is wrong about an address; one without a scheme is a path, which is looked up on the document's own server.</summary>
    internal static AddressFault FaultOf(string address, string? scheme)
    {
        if (address.Any(character => char.IsWhiteSpace(character) || char.IsControl(character)) || address.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return AddressFault.Malformed;
        }

        var match = _absolute.Match(address);
        if (!Regex.IsMatch(address, "^[a-z][a-z0-9+.-]*:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase))
        {
            return AddressFault.None;
        }

        // localhost:5000/x has a port where a scheme is followed by its host.
        if (!match.Success || Regex.IsMatch(address, "^[a-z0-9.-]+:[0-9]+(/|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase))
        {
            return AddressFault.Malformed;
        }

        var used = match.Groups["scheme"].Value.ToLowerInvariant();
        if (scheme is null ? used is not ("http" or "https") : used != scheme)
        {
            return AddressFault.WrongScheme;
        }

        var host = match.Groups["host"].Value;
        return !match.Groups["slashes"].Success || host.Length == 0 || !Regex.IsMatch(host, @"^(\[.*\]|[^\s""<>\\^`{}|]+)$", RegexOptions.CultureInvariant) ? AddressFault.Malformed
            : host.Contains('_') ? AddressFault.Underscore
            : _private.IsMatch(host) || !(host.Contains('.') || host[0] == '[') ? AddressFault.Unreachable
            : (used, match.Groups["port"].Value) is ("http", "443") or ("https", "80") ? AddressFault.WrongPort
            : match.Groups["user"].Success ? AddressFault.Credentials
            : used == "http" ? AddressFault.Insecure
            : AddressFault.None;
    }

    /// <summary>The address that was meant, when there is no doubt about it and nothing else is wrong; null else.</summary>
    internal static string? Meant(string address, string? scheme)
    {
        var match = _absolute.Match(address);
        var (used, user, host, rest) = (match.Groups["scheme"].Value.ToLowerInvariant(), match.Groups["user"], match.Groups["host"].Value, match.Groups["rest"].Value);
        var behind = address.Substring(used.Length);
        var meant = FaultOf(address, scheme) switch
        {
            AddressFault.Malformed when Regex.IsMatch(address, @"^www\.([a-z0-9-]+\.)+[a-z]{2,}([/?#]|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase) => $"{scheme ?? "https"}://{address}",
            AddressFault.WrongScheme when (scheme is null ? Spelling.Nearest(used, ["https"]) is not null : used is "ws" or "http" or "https") => (scheme ?? "https") + behind,
            AddressFault.WrongPort when !user.Success => $"https://{host}{rest}",
            AddressFault.Insecure => "https" + behind,
            _ => null,
        };
        return meant is not null && FaultOf(meant, scheme) == AddressFault.None ? meant : null;
    }
}

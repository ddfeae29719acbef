using System.Security.Cryptography;
using System.Text;

namespace TwimlFlows;

/// <summary>Twilio's signature of a request: HMAC-SHA1 over the URL and the sorted parameters, in Base64.</summary>
/// <remarks>Twilio: <see href="https://www.twilio.com/docs/usage/security"/>.</remarks>
public static class TwilioSignature
{
    /// <summary>The header that carries it.</summary>
    public const string Header = "X-Twilio-Signature";

    /// <summary>Signs a request.</summary>
    /// <param name="authToken">The account's auth token.</param>
    /// <param name="url">The URL exactly as it is requested, query included.</param>
    /// <param name="parameters">The form's parameters, decoded; none for a GET and for a body that is no form.</param>
    public static string Compute(string authToken, string url, IEnumerable<KeyValuePair<string, string>> parameters)
    {
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        Hash(authToken, url, Sorted(parameters.Distinct()), hash);
        return Convert.ToBase64String(hash);
    }

    /// <summary>Checks a signature, in constant time.</summary>
    /// <param name="signature">The header's value; anything that is no signature is wrong, and nothing throws.</param>
    /// <param name="authToken">The account's auth token.</param>
    /// <param name="url">The URL exactly as it is requested, query included.</param>
    /// <param name="parameters">The form's parameters, decoded; none for a GET and for a body that is no form.</param>
    public static bool IsValid(string? signature, string authToken, string url, IReadOnlyCollection<KeyValuePair<string, string>> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        Span<byte> given = stackalloc byte[SHA1.HashSizeInBytes];
        if (signature is not { Length: 28 } || !Convert.TryFromBase64String(signature, given, out var length) || length != given.Length)
        {
            return false;
        }

        // Twilio's own helpers differ in what they make of a parameter that comes twice with the same value.
        Span<byte> expected = stackalloc byte[SHA1.HashSizeInBytes];
        var distinct = parameters.Distinct().ToList();
        Hash(authToken, url, Sorted(distinct), expected);
        var isValid = CryptographicOperations.FixedTimeEquals(given, expected);
        if (distinct.Count < parameters.Count)
        {
            Hash(authToken, url, Sorted(parameters), expected);
            isValid |= CryptographicOperations.FixedTimeEquals(given, expected);
        }

        return isValid;
    }

    /// <summary>By name, and the values of one name among themselves, in ordinal order.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Sorted(IEnumerable<KeyValuePair<string, string>> parameters) => parameters
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .ThenBy(pair => pair.Value, StringComparer.Ordinal);

    private static void Hash(string authToken, string url, IEnumerable<KeyValuePair<string, string>> parameters, Span<byte> hash)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA1, Encoding.UTF8.GetBytes(authToken));
        hmac.AppendData(Encoding.UTF8.GetBytes(url));
        foreach (var (name, value) in parameters)
        {
            hmac.AppendData(Encoding.UTF8.GetBytes(name));
            hmac.AppendData(Encoding.UTF8.GetBytes(value));
        }

        hmac.GetHashAndReset(hash);
    }
}

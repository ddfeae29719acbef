using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace TwimlFlows;

/// <summary>Twilio's signature of a request: HMAC-SHA1 over the URL and the sorted parameters, in Base64.</summary>
/// <remarks>Twilio: <see href="https://www.twilio.com/docs/usage/security"/>.</remarks>
public static class TwilioSignature
{
    /// <summary>The header that carries it.</summary>
    public const string Header = "X-Twilio-Signature";

    /// <summary>By name, and the values of one name among themselves, in ordinal order.</summary>
    private static readonly Comparison<KeyValuePair<string, string>> _byNameAndValue = static (one, other) =>
        string.CompareOrdinal(one.Key, other.Key) is not 0 and var byName ? byName : string.CompareOrdinal(one.Value, other.Value);

    /// <summary>Signs a request.</summary>
    /// <param name="authToken">The account's auth token.</param>
    /// <param name="url">The URL exactly as it is requested, query included.</param>
    /// <param name="parameters">The form's parameters, decoded; none for a GET and for a body that is no form.</param>
    public static string Compute(string authToken, string url, IEnumerable<KeyValuePair<string, string>> parameters)
    {
        KeyValuePair<string, string>[] sorted = [.. parameters];
        sorted.AsSpan().Sort(_byNameAndValue);
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        Hash(authToken, url, sorted, repeats: false, hash);
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
        if (!TryRead(signature, given))
        {
            return false;
        }

        var rented = ArrayPool<KeyValuePair<string, string>>.Shared.Rent(parameters.Count);
        try
        {
            var sorted = rented.AsSpan(0, Copy(parameters, rented));
            sorted.Sort(_byNameAndValue);
            return IsValid(given, authToken, url, sorted);
        }
        finally
        {
            // Cleared, since it holds what somebody said or typed.
            ArrayPool<KeyValuePair<string, string>>.Shared.Return(rented, clearArray: true);
        }
    }

    /// <summary>Reads a signature; anything that is none is not read, and nothing throws.</summary>
    internal static bool TryRead(string? signature, Span<byte> hash) =>
        signature is { Length: 28 } && Convert.TryFromBase64String(signature, hash, out var length) && length == hash.Length;

    /// <summary>Hashes what is signed.</summary>
    internal static void Hash(string authToken, ReadOnlySpan<byte> signed, Span<byte> hash)
    {
        ArgumentNullException.ThrowIfNull(authToken);

        // The token is short; whatever is longer than the stack is made for goes to the heap.
        var size = Encoding.UTF8.GetMaxByteCount(authToken.Length);
        Span<byte> token = size <= 256 ? stackalloc byte[size] : new byte[size];
        HMACSHA1.HashData(token[..Encoding.UTF8.GetBytes(authToken, token)], signed, hash);
    }

    private static bool IsValid(ReadOnlySpan<byte> given, string authToken, string url, ReadOnlySpan<KeyValuePair<string, string>> sorted)
    {
        // Twilio's own helpers differ in what they make of a parameter that comes twice with the same value.
        Span<byte> expected = stackalloc byte[SHA1.HashSizeInBytes];
        var hasRepeats = Hash(authToken, url, sorted, repeats: false, expected);
        var isValid = CryptographicOperations.FixedTimeEquals(given, expected);
        if (hasRepeats)
        {
            Hash(authToken, url, sorted, repeats: true, expected);
            isValid |= CryptographicOperations.FixedTimeEquals(given, expected);
        }

        return isValid;
    }

    private static int Copy(IReadOnlyCollection<KeyValuePair<string, string>> parameters, KeyValuePair<string, string>[] target)
    {
        var count = 0;
        foreach (var pair in parameters)
        {
            target[count++] = pair;
        }

        return count;
    }

    /// <summary>Hashes sorted parameters: all of them, or of those that are the same in name and value one each.</summary>
    /// <returns>Whether one of them repeats another.</returns>
    private static bool Hash(string authToken, string url, ReadOnlySpan<KeyValuePair<string, string>> sorted, bool repeats, Span<byte> hash)
    {
        ArgumentNullException.ThrowIfNull(url);
        var size = Encoding.UTF8.GetMaxByteCount(url.Length);
        foreach (var (name, value) in sorted)
        {
            size += Encoding.UTF8.GetMaxByteCount(name.Length) + Encoding.UTF8.GetMaxByteCount(value.Length);
        }

        var signed = ArrayPool<byte>.Shared.Rent(size);
        try
        {
            var length = Encoding.UTF8.GetBytes(url, signed);
            var hasRepeats = false;
            for (var i = 0; i < sorted.Length; i++)
            {
                var isRepeat = i > 0 && _byNameAndValue(sorted[i - 1], sorted[i]) == 0;
                hasRepeats |= isRepeat;
                if (repeats || !isRepeat)
                {
                    length += Encoding.UTF8.GetBytes(sorted[i].Key, signed.AsSpan(length));
                    length += Encoding.UTF8.GetBytes(sorted[i].Value, signed.AsSpan(length));
                }
            }

            Hash(authToken, signed.AsSpan(0, length), hash);
            return hasRepeats;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(signed, clearArray: true);
        }
    }
}

using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace TwimlFlows;

/// <summary>
/// Checks the signature of a form while its values are still UTF-8: one look for almost every request, without a string for
/// each parameter. What it does not accept is left to <see cref="TwilioSignature"/>.
/// </summary>
internal static class FormSignature
{
    /// <param name="signature">The header's value.</param>
    /// <param name="authToken">The account's auth token.</param>
    /// <param name="publicBaseUrl">What Twilio calls.</param>
    /// <param name="target">The path and query that it asked for.</param>
    /// <param name="form">The form.</param>
    internal static bool IsValid(string? signature, string authToken, ReadOnlySpan<char> publicBaseUrl, string target, DecodedForm form)
    {
        Span<byte> given = stackalloc byte[SHA1.HashSizeInBytes];
        if (!TwilioSignature.TryRead(signature, given))
        {
            return false;
        }

        var names = ArrayPool<string>.Shared.Rent(form.Count);
        var order = ArrayPool<int>.Shared.Rent(form.Count);
        var size = Encoding.UTF8.GetMaxByteCount(publicBaseUrl.Length) + Encoding.UTF8.GetMaxByteCount(target.Length);
        for (var i = 0; i < form.Count; i++)
        {
            (names[i], order[i]) = (form.NameOf(i), i);
            size += Encoding.UTF8.GetMaxByteCount(names[i].Length) + form.Utf8ValueOf(i).Length;
        }

        var signed = ArrayPool<byte>.Shared.Rent(size);
        try
        {
            var length = Encoding.UTF8.GetBytes(publicBaseUrl, signed);
            length += Encoding.UTF8.GetBytes(target, signed.AsSpan(length));
            if (!TryWrite(form, names.AsSpan(0, form.Count), order.AsSpan(0, form.Count), signed, ref length))
            {
                return false;
            }

            Span<byte> expected = stackalloc byte[SHA1.HashSizeInBytes];
            TwilioSignature.Hash(authToken, signed.AsSpan(0, length), expected);
            return CryptographicOperations.FixedTimeEquals(given, expected);
        }
        finally
        {
            // Cleared, since it holds what somebody said or typed.
            ArrayPool<byte>.Shared.Return(signed, clearArray: true);
            ArrayPool<string>.Shared.Return(names, clearArray: true);
            ArrayPool<int>.Shared.Return(order);
        }
    }

    /// <returns>False when a name comes twice: in which order its values were signed is a question of its own.</returns>
    private static bool TryWrite(DecodedForm form, Span<string> names, Span<int> order, Span<byte> signed, ref int length)
    {
        if (!AreAscending(names))
        {
            names.Sort(order, StringComparer.Ordinal);
            if (!AreAscending(names))
            {
                return false;
            }
        }

        for (var i = 0; i < names.Length; i++)
        {
            length += Encoding.UTF8.GetBytes(names[i], signed[length..]);
            var value = form.Utf8ValueOf(order[i]);
            value.CopyTo(signed[length..]);
            length += value.Length;
        }

        return true;
    }

    private static bool AreAscending(ReadOnlySpan<string> names)
    {
        for (var i = 1; i < names.Length; i++)
        {
            if (string.CompareOrdinal(names[i - 1], names[i]) >= 0)
            {
                return false;
            }
        }

        return true;
    }
}

using System.Text;

namespace TwimlFlows;

/// <summary>Decodes application/x-www-form-urlencoded. What is malformed is refused and not guessed at.</summary>
internal static class FormDecoder
{
    internal const int MaximumPairs = 500;

    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a body, or a query without its question mark.</summary>
    internal static CallParameters? Decode(ReadOnlySpan<byte> form)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var range in form.Split((byte)'&'))
        {
            var pair = form[range];
            if (pair.IsEmpty)
            {
                continue;
            }

            var equals = pair.IndexOf((byte)'=');
            if (pairs.Count == MaximumPairs
                || DecodePart(equals < 0 ? pair : pair[..equals]) is not { } name
                || DecodePart(equals < 0 ? [] : pair[(equals + 1)..]) is not { } value)
            {
                return null;
            }

            pairs.Add(new(name, value));
        }

        return new CallParameters(pairs);
    }

    private static string? DecodePart(ReadOnlySpan<byte> part)
    {
        var decoded = part.Length <= 512 ? stackalloc byte[part.Length] : new byte[part.Length];
        var length = 0;
        for (var i = 0; i < part.Length; i++)
        {
            switch (part[i])
            {
                case (byte)'+':
                    decoded[length++] = (byte)' ';
                    break;
                case (byte)'%' when i + 2 < part.Length && char.IsAsciiHexDigit((char)part[i + 1]) && char.IsAsciiHexDigit((char)part[i + 2]):
                    decoded[length++] = (byte)((HexOf(part[i + 1]) << 4) | HexOf(part[i + 2]));
                    i += 2;
                    break;
                case (byte)'%':
                    return null;
                case var other:
                    decoded[length++] = other;
                    break;
            }
        }

        try
        {
            return _strict.GetString(decoded[..length]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static int HexOf(byte digit) => (digit & 0xF) + (digit > '9' ? 9 : 0);
}

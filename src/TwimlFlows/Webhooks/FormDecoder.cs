using System.Buffers;
using System.ComponentModel;
using System.Text;
using System.Text.Unicode;

namespace TwimlFlows;

/// <summary>Decodes application/x-www-form-urlencoded. What is malformed is refused and not guessed at.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FormDecoder
{
    /// <summary>Nobody sends more.</summary>
    public const int MaximumPairs = 500;

    private static readonly SearchValues<byte> _encoded = SearchValues.Create("%+"u8);

    /// <summary>Decodes a body where it lies; nothing of it is kept.</summary>
    /// <param name="form">The body.</param>
    /// <returns>The form, or null when it is malformed.</returns>
    public static DecodedForm? Decode(in ReadOnlySequence<byte> form)
    {
        if (form.IsSingleSegment)
        {
            return Decode(form.FirstSpan);
        }

        var whole = ArrayPool<byte>.Shared.Rent((int)form.Length);
        try
        {
            form.CopyTo(whole);
            return Decode(whole.AsSpan(0, (int)form.Length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(whole, clearArray: true);
        }
    }

    /// <summary>Decodes a body, or a query without its question mark; nothing of it is kept.</summary>
    /// <param name="form">The body.</param>
    /// <returns>The form, or null when it is malformed.</returns>
    public static DecodedForm? Decode(ReadOnlySpan<byte> form)
    {
        var fields = new DecodedForm.Field[Math.Min(form.Count((byte)'&') + 1, MaximumPairs)];
        var values = ArrayPool<byte>.Shared.Rent(form.Length);
        try
        {
            var (count, length) = (0, 0);
            foreach (var range in form.Split((byte)'&'))
            {
                var pair = form[range];
                if (pair.IsEmpty)
                {
                    continue;
                }

                var equals = pair.IndexOf((byte)'=');
                var free = values.AsSpan(length);
                if (count == MaximumPairs
                    || NameOf(equals < 0 ? pair : pair[..equals], free) is not { } name
                    || !TryDecode(equals < 0 ? [] : pair[(equals + 1)..], free, out var size))
                {
                    return null;
                }

                fields[count++] = new DecodedForm.Field(name, length, size);
                length += size;
            }

            return new DecodedForm(fields, count, values.AsSpan(0, length).ToArray());
        }
        finally
        {
            // Cleared, since it holds what somebody said or typed.
            ArrayPool<byte>.Shared.Return(values, clearArray: true);
        }
    }

    private static string? NameOf(ReadOnlySpan<byte> part, Span<byte> free) =>
        ParameterNames.Find(part) ?? (TryDecode(part, free, out var size) ? Encoding.UTF8.GetString(free[..size]) : null);

    private static bool TryDecode(ReadOnlySpan<byte> part, Span<byte> decoded, out int size)
    {
        size = 0;
        while (part.IndexOfAny(_encoded) is >= 0 and var index)
        {
            part[..index].CopyTo(decoded[size..]);
            size += index;
            if (part[index] == '+')
            {
                decoded[size++] = (byte)' ';
                part = part[(index + 1)..];
                continue;
            }

            if (index + 2 >= part.Length || !char.IsAsciiHexDigit((char)part[index + 1]) || !char.IsAsciiHexDigit((char)part[index + 2]))
            {
                return false;
            }

            decoded[size++] = (byte)((HexOf(part[index + 1]) << 4) | HexOf(part[index + 2]));
            part = part[(index + 3)..];
        }

        part.CopyTo(decoded[size..]);
        size += part.Length;
        return Utf8.IsValid(decoded[..size]);
    }

    private static int HexOf(byte digit) => (digit & 0xF) + (digit > '9' ? 9 : 0);
}

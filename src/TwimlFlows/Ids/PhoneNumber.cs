using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace TwimlFlows;

/// <summary>Whom to call, or who calls: a number in E.164, <c>client:identity</c>, or <c>sip:address</c>.</summary>
/// <remarks>Twilio: <see href="https://www.twilio.com/docs/voice/api/call-resource"/>, To and From (21211, 21212, 21228).</remarks>
[JsonConverter(typeof(IdJsonConverter<PhoneNumber>))]
public readonly record struct PhoneNumber : IParsable<PhoneNumber>, IFormattable
{
    private readonly string? _value;

    /// <summary>Makes the number or address after a check.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="FormatException">Twilio would refuse the text.</exception>
    public PhoneNumber(string value) => _value = IsValid(value)
        ? value
        : throw IdText.Refused("A phone number is + and 7 to 15 digits (E.164), or client:identity, or sip:address.", value);

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">The number is empty (<c>default</c>).</exception>
    public string Value => IdText.Required(_value, nameof(PhoneNumber));

    /// <summary>Makes the number or address after a check.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="FormatException">Twilio would refuse the text.</exception>
    public static implicit operator PhoneNumber(string value) => new(value);

    /// <summary>Reads the number or address.</summary>
    /// <param name="text">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">Twilio would refuse the text.</exception>
    public static PhoneNumber Parse(string text, IFormatProvider? provider = null) => new(text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PhoneNumber result)
    {
        var valid = IsValid(s);
        result = valid ? new PhoneNumber(s!) : default;
        return valid;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value;

    private static bool IsValid([NotNullWhen(true)] string? text) => IsE164(text) || IsAddress(text);

    private static bool IsE164(string? text) =>
        text is { Length: >= 8 and <= 16 } && text[0] == '+' && text[1] != '0' && !text.AsSpan(1).ContainsAnyExceptInRange('0', '9');

    private static bool IsAddress(string? text) =>
        IdText.IsName(text, 512)
        && !text.Any(char.IsWhiteSpace)
        && (IsPrefixed(text, "client:") || ((IsPrefixed(text, "sip:") || IsPrefixed(text, "sips:")) && HasSipHeaders(text)));

    /// <summary>Behind a ? stand headers, whose names have few characters (21228).</summary>
    private static bool HasSipHeaders(string text) =>
        text.Split('?', 2) is not [_, var headers] || headers.Split('&').All(header => IsHeaderName(header.Split('=')[0]));

    private static bool IsHeaderName(string name) =>
        name.Length > 0 && name.All(character => char.IsAsciiLetterOrDigit(character) || "-.!%*_+`'~".Contains(character, StringComparison.Ordinal));

    private static bool IsPrefixed(string text, string prefix) =>
        text.Length > prefix.Length && text.StartsWith(prefix, StringComparison.Ordinal);
}

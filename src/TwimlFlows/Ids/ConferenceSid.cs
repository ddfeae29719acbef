using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace TwimlFlows;

/// <summary>The id of a conference: <c>CF</c> and 32 hexadecimal digits.</summary>
[JsonConverter(typeof(IdJsonConverter<ConferenceSid>))]
public readonly record struct ConferenceSid : IParsable<ConferenceSid>, IFormattable
{
    private readonly string? _value;

    private ConferenceSid(string value) => _value = value;

    /// <summary>The text as Twilio writes it.</summary>
    /// <exception cref="InvalidOperationException">The id is empty (<c>default</c>).</exception>
    public string Value => IdText.Required(_value, nameof(ConferenceSid));

    /// <summary>Reads an id.</summary>
    /// <param name="text">The text as Twilio writes it.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text is no such id.</exception>
    public static ConferenceSid Parse(string text, IFormatProvider? provider = null) => new(IdText.Sid(text, "CF", nameof(ConferenceSid)));

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ConferenceSid result)
    {
        var valid = IdText.IsSid(s, "CF");
        result = valid ? new ConferenceSid(s!) : default;
        return valid;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value;
}

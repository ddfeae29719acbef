using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace TwimlFlows;

/// <summary>The id of one leg of a call: <c>CA</c> and 32 hexadecimal digits.</summary>
[JsonConverter(typeof(IdJsonConverter<CallSid>))]
public readonly record struct CallSid : IParsable<CallSid>, IFormattable
{
    private readonly string? _value;

    private CallSid(string value) => _value = value;

    /// <summary>The text as Twilio writes it.</summary>
    /// <exception cref="InvalidOperationException">The id is empty (<c>default</c>).</exception>
    public string Value => IdText.Required(_value, nameof(CallSid));

    /// <summary>Reads an id.</summary>
    /// <param name="text">The text as Twilio writes it.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text is no such id.</exception>
    public static CallSid Parse(string text, IFormatProvider? provider = null) => new(IdText.Sid(text, "CA", nameof(CallSid)));

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CallSid result)
    {
        var valid = IdText.IsSid(s, "CA");
        result = valid ? new CallSid(s!) : default;
        return valid;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value;
}

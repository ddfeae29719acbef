using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace TwimlFlows;

/// <summary>The label of a participant, unique in its room.</summary>
/// <remarks>Twilio: <see href="https://www.twilio.com/docs/voice/twiml/conference"/>, participantLabel; 1 to 128 characters, no slash (16023), unlike a CallSid (16025 when it is taken).</remarks>
[JsonConverter(typeof(IdJsonConverter<ParticipantLabel>))]
public readonly record struct ParticipantLabel : IParsable<ParticipantLabel>, IFormattable
{
    private readonly string? _value;

    /// <summary>Makes the label after a check.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="FormatException">Twilio would refuse the text.</exception>
    public ParticipantLabel(string value) => _value = IsValid(value)
        ? value
        : throw IdText.Refused("A participant label has 1 to 128 characters, no slash, control characters or blank at either end, and does not look like a CallSid.", value);

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">The label is empty (<c>default</c>).</exception>
    public string Value => IdText.Required(_value, nameof(ParticipantLabel));

    /// <summary>Makes the label after a check.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="FormatException">Twilio would refuse the text.</exception>
    public static implicit operator ParticipantLabel(string value) => new(value);

    /// <summary>Reads the label.</summary>
    /// <param name="text">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">Twilio would refuse the text.</exception>
    public static ParticipantLabel Parse(string text, IFormatProvider? provider = null) => new(text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ParticipantLabel result)
    {
        var valid = IsValid(s);
        result = valid ? new ParticipantLabel(s!) : default;
        return valid;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value;

    private static bool IsValid([NotNullWhen(true)] string? text) => IdText.IsName(text, 128) && !text.Contains('/') && !IdText.IsSid(text, "CA");
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace TwimlFlows;

/// <summary>The friendly name of a queue.</summary>
/// <remarks>Twilio: <see href="https://www.twilio.com/docs/voice/twiml/enqueue"/>; 1 to 63 characters (64 is unconfirmed).</remarks>
[JsonConverter(typeof(IdJsonConverter<QueueName>))]
public readonly record struct QueueName : IParsable<QueueName>, IFormattable
{
    private readonly string? _value;

    /// <summary>Makes the name after a check.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="FormatException">Twilio would refuse the text.</exception>
    public QueueName(string value) => _value = IsValid(value)
        ? value
        : throw IdText.Refused("A queue name has 1 to 63 characters, no control characters, and no blank at either end.", value);

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">The name is empty (<c>default</c>).</exception>
    public string Value => IdText.Required(_value, nameof(QueueName));

    /// <summary>Makes the name after a check.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="FormatException">Twilio would refuse the text.</exception>
    public static implicit operator QueueName(string value) => new(value);

    /// <summary>Reads the name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">Twilio would refuse the text.</exception>
    public static QueueName Parse(string text, IFormatProvider? provider = null) => new(text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out QueueName result)
    {
        var valid = IsValid(s);
        result = valid ? new QueueName(s!) : default;
        return valid;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value;

    private static bool IsValid([NotNullWhen(true)] string? text) => IdText.IsName(text, 63);
}

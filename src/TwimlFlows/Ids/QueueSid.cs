using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace TwimlFlows;

/// <summary>The id of a queue: <c>QU</c> and 32 hexadecimal digits.</summary>
[JsonConverter(typeof(IdJsonConverter<QueueSid>))]
public readonly record struct QueueSid : IParsable<QueueSid>, IFormattable
{
    private readonly string? _value;

    private QueueSid(string value) => _value = value;

    /// <summary>The text as Twilio writes it.</summary>
    /// <exception cref="InvalidOperationException">The id is empty (<c>default</c>).</exception>
    public string Value => IdText.Required(_value, nameof(QueueSid));

    /// <summary>Reads an id.</summary>
    /// <param name="text">The text as Twilio writes it.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text is no such id.</exception>
    public static QueueSid Parse(string text, IFormatProvider? provider = null) => new(IdText.Sid(text, "QU", nameof(QueueSid)));

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out QueueSid result)
    {
        var valid = IdText.IsSid(s, "QU");
        result = valid ? new QueueSid(s!) : default;
        return valid;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value;
}

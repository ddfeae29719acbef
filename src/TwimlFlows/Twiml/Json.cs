using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TwimlFlows;

/// <summary>JSON for a hole, inside the elements that take it, such as the attributes of a Task.</summary>
/// <remarks>Twilio: <see href="https://www.twilio.com/docs/taskrouter/twiml-queue-calls"/>.</remarks>
public readonly struct Json
{
    private readonly string? _text;

    private Json(string text) => _text = text;

    /// <summary>Writes a value as JSON.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">Its type, from a source-generated context.</param>
    public static Json Of<T>(T value, JsonTypeInfo<T> type) => new(JsonSerializer.Serialize(value, type));

    /// <summary>Writes a text as JSON, quotes included; null is written as null.</summary>
    /// <param name="value">The text.</param>
    public static Json Of(string? value) => new(value is null ? "null" : $"\"{JavaScriptEncoder.Default.Encode(value)}\"");

    /// <summary>Writes a whole number as JSON.</summary>
    /// <param name="value">The number.</param>
    public static Json Of(long value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a truth value as JSON.</summary>
    /// <param name="value">The value.</param>
    public static Json Of(bool value) => new(value ? "true" : "false");

    /// <summary>Takes a text that is JSON already, after a check.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no JSON.</exception>
    public static Json Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            using var document = JsonDocument.Parse(text);
            return new Json(text);
        }
        catch (ArgumentException e)
        {
            throw new FormatException("This is no JSON: it holds half of a surrogate pair, which is no character.", e);
        }
        catch (JsonException e)
        {
            throw new FormatException($"This is no JSON: line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}.", e);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _text ?? "null";
}

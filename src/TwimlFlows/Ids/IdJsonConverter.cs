using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TwimlFlows;

/// <summary>Writes an id as the text that it is, and reads it with the check that making one does.</summary>
/// <typeparam name="T">The id.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IdJsonConverter<T> : JsonConverter<T>
    where T : struct, IParsable<T>, IFormattable
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">Twilio would refuse the text.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && T.TryParse(reader.GetString(), null, out var id)
            ? id
            : throw new JsonException($"This is no {typeof(T).Name}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString(null, null));
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace TwimlFlows;

/// <summary>The friendly name of a conference, unique among the live ones of an account.</summary>
/// <remarks>Twilio: <see href="https://www.twilio.com/docs/voice/twiml/conference"/>; 1 to 128 characters (13237).</remarks>
[JsonConverter(typeof(IdJsonConverter<RoomName>))]
public readonly record struct RoomName : IParsable<RoomName>, IFormattable
{
    private readonly string? _value;

    /// <summary>Makes the name after a check.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="FormatException">Twilio would refuse the text.</exception>
    public RoomName(string value) => _value = IsValid(value)
        ? value
        : throw IdText.Refused("A room name has 1 to 128 characters, no control characters, and no blank at either end.", value);

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">The name is empty (<c>default</c>).</exception>
    public string Value => IdText.Required(_value, nameof(RoomName));

    /// <summary>Makes the name after a check.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="FormatException">Twilio would refuse the text.</exception>
    public static implicit operator RoomName(string value) => new(value);

    /// <summary>A name of its own for one call: the SID of its first leg.</summary>
    /// <param name="call">The call that the room is for.</param>
    /// <exception cref="InvalidOperationException">The request carried no CallSid.</exception>
    public static RoomName Of(CurrentCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return new RoomName(call.CallSid.Value);
    }

    /// <summary>Reads the name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">Twilio would refuse the text.</exception>
    public static RoomName Parse(string text, IFormatProvider? provider = null) => new(text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RoomName result)
    {
        var valid = IsValid(s);
        result = valid ? new RoomName(s!) : default;
        return valid;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value;

    private static bool IsValid([NotNullWhen(true)] string? text) => IdText.IsName(text, 128);
}

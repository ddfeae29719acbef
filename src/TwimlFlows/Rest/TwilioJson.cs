using System.Text.Json;

namespace TwimlFlows;

/// <summary>Reads members of Twilio's answers. What is missing, or of another kind, is null: nothing outside is trusted.</summary>
internal static class TwilioJson
{
    internal static string? Text(JsonElement? element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    internal static bool? Flag(JsonElement? element, string name) => Member(element, name)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    internal static IEnumerable<JsonElement> List(JsonElement? element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    private static JsonElement? Member(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty(name, out var member) ? member : null;
}

using System.Text.Json;

namespace TwimlFlows;

/// <summary>What came of a request: Twilio's answer, or none.</summary>
/// <param name="Status">The HTTP status, or 0 when the answer was lost.</param>
/// <param name="Body">The answer's JSON, or null when it was empty or is none.</param>
internal sealed record TwilioAnswer(int Status, JsonElement? Body)
{
    /// <summary>No answer came: whether the request was carried out is not known.</summary>
    internal static TwilioAnswer Lost { get; } = new(0, null);

    internal bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Whether Twilio may have carried the request out or not: no answer, or one that says that it failed half-way.</summary>
    internal bool IsUnknown => Status is 0 or 408 or >= 500;

    internal bool IsNotFound => Status == 404;

    /// <summary>Twilio's code in an answer that refuses.</summary>
    internal int? Code => IsSuccess ? null : Number("code");

    /// <summary>What Twilio said in an answer that refuses.</summary>
    internal string? Message => IsSuccess ? null : Text("message");

    /// <summary>Nothing happened, and a little later it may.</summary>
    internal bool IsTooEarly => Status is 409 or 429 || Code is TwilioCodes.ConflictingUpdate or TwilioCodes.Conflict or TwilioCodes.TooManyRequests;

    /// <summary>The leg that was to be moved is not there, or not in progress.</summary>
    internal bool IsLegGone => IsNotFound || Code is TwilioCodes.CallNotInProgress or TwilioCodes.NotFound;

    internal bool IsRoomOver => Code is TwilioCodes.ConferenceNotActive or TwilioCodes.ConferenceOver;

    internal static TwilioAnswer Of(TwilioResponse response)
    {
        try
        {
            if (response.Body.IsEmpty)
            {
                return new TwilioAnswer(response.Status, null);
            }

            using var document = JsonDocument.Parse(response.Body);
            return new TwilioAnswer(response.Status, document.RootElement.Clone());
        }
        catch (JsonException)
        {
            // A proxy's page instead of Twilio's words: the status is all that there is.
            return new TwilioAnswer(response.Status, null);
        }
    }

    internal string? Text(string name) => TwilioJson.Text(Body, name);

    internal bool? Flag(string name) => TwilioJson.Flag(Body, name);

    internal IEnumerable<JsonElement> List(string name) => TwilioJson.List(Body, name);

    /// <summary>What an operation throws when it does not know what to make of the answer.</summary>
    internal TwilioApiException ToException() => new(
        Status,
        Code,
        Message ?? $"Twilio answered {Status} without a reason. The operation was not carried out as far as the answer tells.",
        Text("more_info"));

    private int? Number(string name) =>
        Body is { ValueKind: JsonValueKind.Object } body && body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
            ? number
            : null;
}

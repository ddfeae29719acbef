using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TwimlFlows.Emulator.Rest;

/// <summary>An answer of the REST interface.</summary>
internal sealed record RestResponse(int Status, string? Json)
{
    /// <summary>The Retry-After header in whole seconds, or null.</summary>
    public int? RetryAfter { get; private init; }

    private static readonly JsonSerializerOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static RestResponse Of(int status, JsonObject body) => new(status, body.ToJsonString(Format));

    public static RestResponse Refusal(int status, int code, TimeSpan? retryAfter) =>
        Of(new RestError(status, code, "Refused by a fault on request")) with
        {
            RetryAfter = retryAfter is { } wait ? (int)Math.Ceiling(wait.TotalSeconds) : null,
        };

    public static RestResponse Of(RestError error) => Of(error.Status, new JsonObject
    {
        ["code"] = error.Code,
        ["message"] = error.Message,
        ["more_info"] = FormattableString.Invariant($"https://www.twilio.com/docs/errors/{error.Code}"),
        ["status"] = error.Status,
    });
}

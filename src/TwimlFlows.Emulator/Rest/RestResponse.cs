using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TwimlFlows.Emulator.Rest;

internal sealed record RestResponse(int Status, string? Json)
{
    private static readonly JsonSerializerOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static RestResponse Of(int status, JsonObject body) => new(status, body.ToJsonString(Format));

    public static RestResponse Of(RestError error) => Of(error.Status, new JsonObject
    {
        ["code"] = error.Code,
        ["message"] = error.Message,
        ["more_info"] = FormattableString.Invariant($"https://www.twilio.com/docs/errors/{error.Code}"),
        ["status"] = error.Status,
    });
}

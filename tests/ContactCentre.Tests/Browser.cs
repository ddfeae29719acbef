using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace ContactCentre.Tests;

/// <summary>Asks and presses what the page asks and presses.</summary>
internal static class Browser
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Reads a list of the agent's screen.</summary>
    internal static async Task<JsonArray> ListAsync(this HttpClient http, string path) => (await http.GetFromJsonAsync<JsonArray>(path, Token))!;

    /// <summary>Presses a button; a page of another site would send its own origin.</summary>
    internal static async Task<(HttpStatusCode Status, string? Outcome)> PressAsync(this HttpClient http, string path, string? origin = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        using var answer = await http.SendAsync(request, Token);
        var isResult = answer.Content.Headers.ContentType?.MediaType == "application/json";
        return (answer.StatusCode, isResult ? (string?)(await answer.Content.ReadFromJsonAsync<JsonObject>(Token))!["outcome"] : null);
    }
}

using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace TwimlFlows.Emulator.Tests.Kit;

/// <summary>Calls the REST interface as an SDK does.</summary>
public sealed class RestClient : IDisposable
{
    private readonly HttpClient _http;
    private readonly string _account;

    public RestClient(TwilioEmulator emulator, HttpClient? http = null)
    {
        _account = emulator.AccountSid;
        _http = http ?? new HttpClient(emulator.CreateRestHandler()) { BaseAddress = new Uri("https://api.twilio.com") };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{emulator.AccountSid}:{emulator.AuthToken}")));
    }

    public async Task<(HttpStatusCode Status, JsonObject Json)> SendAsync(
        HttpMethod method, string path, params (string Name, string Value)[] form)
    {
        using var request = new HttpRequestMessage(method, $"/2010-04-01/Accounts/{_account}/{path}");
        if (method == HttpMethod.Post)
        {
            request.Content = new FormUrlEncodedContent(form.Select(f => new KeyValuePair<string, string>(f.Name, f.Value)));
        }

        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, text.Length == 0 ? [] : JsonNode.Parse(text)!.AsObject());
    }

    public Task<(HttpStatusCode Status, JsonObject Json)> PostAsync(string path, params (string, string)[] form) =>
        SendAsync(HttpMethod.Post, path, form);

    public Task<(HttpStatusCode Status, JsonObject Json)> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public void Dispose() => _http.Dispose();
}

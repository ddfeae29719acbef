using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using TwimlFlows.Emulator.Tests.Kit;

namespace TwimlFlows.Emulator.Tests;

/// <summary>The emulator's page over HTTP.</summary>
public sealed class PageTests : IAsyncLifetime
{
    private readonly Desk _desk = new();
    private readonly HttpClient _http = new();
    private WebApplication _server = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _server = builder.Build();
        _server.MapTwilioEmulatorPage(_desk.Emulator, "/emulator", new PagePhone("customer", Desk.CustomerNumber), new PagePhone("agent", Desk.AgentNumber) { Calls = [] });
        _server.MapTwilioEmulatorPage(_desk.Emulator, "/softphone", new PagePhone("alice", "client:alice"), new PagePhone("customer", Desk.CustomerNumber));
        await _server.StartAsync(Token);
        _http.BaseAddress = new Uri(_server.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
        await _desk.DisposeAsync();
    }

    [Theory]
    [InlineData("/emulator/", "text/html")]
    [InlineData("/emulator/page.js", "text/javascript")]
    [InlineData("/emulator/page.css", "text/css")]
    public async Task The_page_is_whole_and_asks_nobody_else(string path, string type)
    {
        using var answer = await _http.GetAsync(new Uri(path, UriKind.Relative), Token);
        var text = await answer.Content.ReadAsStringAsync(Token);

        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("http:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("https:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("innerHTML", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_phone_calls_rings_answers_presses_and_hangs_up()
    {
        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(Desk.CustomerNumber, $"call?to={Uri.EscapeDataString(Desk.Number)}"));
        await _desk.UntilAsync(() => _desk.Customer.Leg?.Room is not null);
        await _desk.CallAgentAsync();
        await _desk.UntilAsync(() => _desk.Agent.Leg is not null);
        var state = await StateAsync();
        Assert.Equal(["customer: in-progress False ♪ /music.mp3", "agent: ringing True nothing"], Phones(state));

        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(Desk.AgentNumber, "answer"));
        await _desk.RunAsync(2);
        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(Desk.CustomerNumber, "press?keys=%23"));
        state = await StateAsync();
        Assert.Equal(["customer: in-progress False talks with agent", "agent: in-progress False talks with customer"], Phones(state));
        Assert.Equal(["customer", "agent"], state["rooms"]![0]!["participants"]!.AsArray().Select(one => (string?)one!["name"]));

        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(Desk.CustomerNumber, "hang-up"));
        await _desk.RunAsync(5);
        state = await StateAsync();
        Assert.Equal(["customer: idle False ", "agent: idle False "], Phones(state));
        Assert.Empty(state["rooms"]!.AsArray());
    }

    [Fact]
    public async Task A_client_calls_the_application_and_says_whom_to_dial()
    {
        const string Path = $"/softphone/phones/client:alice/call?to=%2B15550100001";
        Assert.Equal(HttpStatusCode.Conflict, (await _http.PostAsync(new Uri(Path, UriKind.Relative), null, Token)).StatusCode);

        _desk.Emulator.Applications.Add("app", LittleApplication.Base + "/call-out");
        var phones = (await _http.GetFromJsonAsync<JsonObject>("/softphone/state", Token))!["phones"]!.AsArray();
        Assert.Equal([["customer +15550100001"], ["+15550100000 +15550100000"]], phones.Select(Targets));
        Assert.Equal(HttpStatusCode.NoContent, (await _http.PostAsync(new Uri(Path, UriKind.Relative), null, Token)).StatusCode);
        Assert.Equal(("client:alice", Desk.CustomerNumber), (_desk.Emulator.Legs[0].From, _desk.Emulator.Legs[0].To));
    }

    [Fact]
    public async Task A_phone_offers_the_numbers_by_what_they_are_for_or_those_that_it_was_given()
    {
        _desk.Emulator.Numbers[Desk.Number].FriendlyName = "Support";
        var phones = (await StateAsync())["phones"]!.AsArray();
        Assert.Equal([["Support +15550100000"], []], phones.Select(Targets));
    }

    [Fact]
    public async Task What_somebody_notes_down_is_told_with_the_names_of_the_legs()
    {
        var (customer, _) = await _desk.TalkAsync();
        _desk.Emulator.Note($"the agent clicks Hold for the {customer.CallSid}");

        var last = (await StateAsync())["events"]!.AsArray()[^1]!;

        Assert.Equal((null, "Noted", "the agent clicks Hold for the customer"), ((string?)last["lane"], (string?)last["kind"], (string?)last["text"]));
    }

    [Fact]
    public async Task Each_event_is_told_once()
    {
        await _desk.TalkAsync();
        var first = await StateAsync();
        await _desk.RunAsync(1);
        _desk.Customer.HangUp();
        await _desk.RunAsync(1);

        var second = await StateAsync((int)first["next"]!);

        Assert.Equal(_desk.Emulator.Events.Count, first["events"]!.AsArray().Count + second["events"]!.AsArray().Count);
        Assert.Contains(second["events"]!.AsArray(), one => (string?)one!["text"] == "hangs up");
        Assert.Empty((await StateAsync(int.MaxValue))["events"]!.AsArray());
        Assert.NotEmpty((await StateAsync(-5))["events"]!.AsArray());
    }

    [Theory]
    [InlineData(Desk.AgentNumber, "answer")]
    [InlineData(Desk.AgentNumber, "hang-up")]
    [InlineData(Desk.AgentNumber, "press?keys=1")]
    [InlineData(Desk.CustomerNumber, "call?to=%2B19995550100")]
    [InlineData("nonsense", "call?to=%2B15550100000")]
    public async Task What_a_phone_cannot_do_is_said(string number, string action)
    {
        using var answer = await _http.PostAsync(new Uri($"/emulator/phones/{Uri.EscapeDataString(number)}/{action}", UriKind.Relative), null, Token);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.NotEmpty((await answer.Content.ReadFromJsonAsync<JsonObject>(Token))!["message"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("Host", "127.0.0.1.evil.example")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Another_site_can_neither_press_nor_look(string header, string value)
    {
        foreach (var (method, path) in new[] { (HttpMethod.Post, $"/emulator/phones/{Desk.CustomerNumber}/call?to={Uri.EscapeDataString(Desk.Number)}"), (HttpMethod.Get, "/emulator/state") })
        {
            using var request = new HttpRequestMessage(method, path);
            request.Headers.TryAddWithoutValidation(header, value);
            using var answer = await _http.SendAsync(request, Token);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        Assert.Empty(_desk.Emulator.Legs);
    }

    [Fact]
    public async Task What_callers_hear_is_data_and_never_markup()
    {
        _desk.App.On("/answer", "<Say>&lt;script&gt;alert(1)&lt;/script&gt;</Say>");
        _desk.Customer.Call(Desk.Number);
        await _desk.RunAsync(1);

        using var answer = await _http.GetAsync(new Uri("/emulator/state", UriKind.Relative), Token);

        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("<script>", await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Targets(JsonNode? phone) => phone!["targets"]!.AsArray().Select(target => $"{target!["name"]} {target["number"]}");

    private static IEnumerable<string> Phones(JsonObject state) =>
        state["phones"]!.AsArray().Select(phone => $"{phone!["name"]}: {phone["status"]} {phone["rings"]!.GetValue<bool>()} {phone["hears"]}");

    private async Task<JsonObject> StateAsync(int since = 0) =>
        (await _http.GetFromJsonAsync<JsonObject>($"/emulator/state?since={since}", Token))!;

    private async Task<HttpStatusCode> PostAsync(string number, string action)
    {
        using var answer = await _http.PostAsync(new Uri($"/emulator/phones/{Uri.EscapeDataString(number)}/{action}", UriKind.Relative), null, Token);
        return answer.StatusCode;
    }
}

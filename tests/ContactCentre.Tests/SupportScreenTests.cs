using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using TwimlFlows.Emulator;

namespace ContactCentre.Tests;

/// <summary>Calls to support on the agent's screen, over HTTP.</summary>
public sealed class SupportScreenTests : IAsyncLifetime
{
    private readonly TwilioEmulator _emulator = new();
    private readonly HttpClient _http = new();
    private WebApplication _app = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private VirtualPhone Customer => _emulator.Phone(ContactCentreApp.CustomerNumber);

    private VirtualPhone Agent => _emulator.Phone(ContactCentreApp.AgentNumber);

    public async ValueTask InitializeAsync()
    {
        _app = await ContactCentreApp.StartAsync(_emulator, "http://127.0.0.1:0", []);
        _http.BaseAddress = new Uri(_app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task A_call_is_listed_while_the_customer_waits_and_until_both_have_gone()
    {
        Customer.Call(ContactCentreApp.SupportNumber);
        await _emulator.RunUntilAsync(() => Agent.Leg is not null, TimeSpan.FromMinutes(1), Token);
        var waiting = Assert.Single(await _http.ListAsync("/agent/calls"))!;
        Assert.False((bool)waiting["hasStarted"]!);
        Assert.Equal(["customer"], Labels(waiting));

        Agent.Answer();
        await RunAsync(5);
        var talking = Assert.Single(await _http.ListAsync("/agent/calls"))!;
        Assert.True((bool)talking["hasStarted"]!);
        Assert.Equal(["customer", "agent"], Labels(talking));

        Customer.HangUp();
        await RunAsync(5);
        Assert.Empty(await _http.ListAsync("/agent/calls"));
    }

    [Fact]
    public async Task Either_party_is_held_and_resumed_and_the_screen_and_the_transcript_say_who()
    {
        var room = await ConnectAsync();
        foreach (var who in new[] { "customer", "agent" })
        {
            Assert.Equal((HttpStatusCode.OK, "Held"), await PressAsync($"/agent/{room}/{who}/hold"));
            var held = Assert.Single(await _http.ListAsync("/agent/calls"))!["participants"]!.AsArray().Where(one => (bool)one!["isHeld"]!);
            Assert.Equal([who], held.Select(one => (string?)one!["label"]));
            Assert.False(Customer.Leg!.TalksWith(Agent.Leg!));

            Assert.Equal((HttpStatusCode.OK, "Resumed"), await PressAsync($"/agent/{room}/{who}/resume"));
            await RunAsync(1);
            Assert.True(Customer.Leg!.TalksWith(Agent.Leg!));
            Assert.Equal(
                [$"the agent clicks Hold for the {who}", $"Hold for the {who}: Held", $"the agent clicks Resume for the {who}", $"Resume for the {who}: Resumed"],
                _emulator.Events.Where(e => e.Kind == EmulatorEventKind.Noted).TakeLast(4).Select(e => e.Text));
        }
    }

    [Theory]
    [InlineData("hold")]
    [InlineData("resume")]
    public async Task Another_site_cannot_press_the_buttons(string button)
    {
        var room = await ConnectAsync();

        var (status, _) = await _http.PressAsync($"/agent/{room}/customer/{button}", "https://evil.example");

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.True(Customer.Leg!.TalksWith(Agent.Leg!));
    }

    private static IEnumerable<string?> Labels(JsonNode call) => call["participants"]!.AsArray().Select(one => (string?)one!["label"]);

    private async Task<string> ConnectAsync()
    {
        Customer.Call(ContactCentreApp.SupportNumber);
        await _emulator.RunUntilAsync(() => Agent.Leg is not null, TimeSpan.FromMinutes(1), Token);
        Agent.Answer();
        await RunAsync(5);
        return (string)Assert.Single(await _http.ListAsync("/agent/calls"))!["room"]!;
    }

    private async Task<(HttpStatusCode Status, string? Outcome)> PressAsync(string path)
    {
        var press = _http.PressAsync(path);
        await _emulator.RunWhileAsync(press, TimeSpan.FromMinutes(1), Token);
        return await press;
    }

    private Task RunAsync(int seconds) => _emulator.RunForAsync(TimeSpan.FromSeconds(seconds), Token);
}

using System.Net;
using ContactCentre.Agents;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TwimlFlows;
using TwimlFlows.Emulator;

namespace ContactCentre.Tests;

/// <summary>Calls at the desk on the agent's screen, over HTTP.</summary>
public sealed class DeskScreenTests : IAsyncLifetime
{
    private readonly TwilioEmulator _emulator = new();
    private readonly HttpClient _http = new();
    private WebApplication _app = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private VirtualPhone Customer => _emulator.Phone(ContactCentreApp.CustomerNumber);

    private VirtualPhone Agent => _emulator.Phone(ContactCentreApp.AgentNumber);

    private VirtualPhone Softphone => _emulator.Phone(ContactCentreApp.AgentSoftphone);

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
    public async Task A_call_is_listed_once_it_was_answered_and_until_both_have_gone()
    {
        Customer.Call(ContactCentreApp.DeskNumber);
        await RingAsync(Agent);
        Assert.Empty(await _http.ListAsync("/agent/desk/calls"));

        Agent.Answer();
        await RunAsync(5);
        var call = Assert.Single(await _http.ListAsync("/agent/desk/calls"))!;
        Assert.Equal((Customer.Leg!.CallSid, Agent.Leg!.CallSid), ((string?)call["customer"], (string?)call["agent"]));
        Assert.True((bool)call["areConnected"]!);
        Assert.Null(call["held"]);

        Customer.HangUp();
        await RunAsync(5);
        Assert.Empty(await _http.ListAsync("/agent/desk/calls"));
    }

    [Fact]
    public async Task Either_party_is_held_and_resumed_and_the_screen_says_who_and_since_when()
    {
        await ConnectAsync();
        foreach (var party in new[] { Customer, Agent })
        {
            var leg = party.Leg!.CallSid;
            Assert.Equal((HttpStatusCode.OK, "Held"), await PressAsync($"/agent/desk/{leg}/hold"));
            Assert.NotNull(party.Leg.Queue);
            var held = Assert.Single(await _http.ListAsync("/agent/desk/calls"))!;
            Assert.Equal(leg, (string?)held["held"]);
            Assert.InRange((DateTimeOffset)held["heldSince"]!, _emulator.Clock.GetUtcNow().AddSeconds(-2), _emulator.Clock.GetUtcNow());
            Assert.False((bool)held["areConnected"]!);

            Assert.Equal((HttpStatusCode.OK, "Resumed"), await PressAsync($"/agent/desk/{leg}/resume"));
            await RunAsync(5);
            Assert.True(Customer.Leg!.TalksWith(Agent.Leg!));
        }
    }

    [Fact]
    public async Task A_call_from_the_softphone_is_listed_with_the_same_names()
    {
        var call = await _http.PressAsync($"/emulator/phones/{ContactCentreApp.AgentSoftphone}/call?to={Uri.EscapeDataString(ContactCentreApp.CustomerNumber)}");
        Assert.Equal(HttpStatusCode.NoContent, call.Status);
        await RingAsync(Customer);
        Customer.Answer();
        await RunAsync(5);

        var listed = Assert.Single(await _http.ListAsync("/agent/desk/calls"))!;

        Assert.Equal((Customer.Leg!.CallSid, Softphone.Leg!.CallSid), ((string?)listed["customer"], (string?)listed["agent"]));
        Assert.Equal(ContactCentreApp.DeskNumber, Customer.Leg.From);
    }

    [Theory]
    [InlineData("hold")]
    [InlineData("resume")]
    public async Task Another_site_cannot_press_the_buttons(string button)
    {
        await ConnectAsync();

        var (status, _) = await _http.PressAsync($"/agent/desk/{Customer.Leg!.CallSid}/{button}", "https://evil.example");

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.True(Customer.Leg.TalksWith(Agent.Leg!));
    }

    [Fact]
    public async Task What_is_no_leg_is_a_bad_request() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await _http.PressAsync("/agent/desk/nonsense/hold")).Status);

    [Fact]
    public async Task The_page_has_words_for_every_outcome()
    {
        var script = await _http.GetStringAsync(new Uri("/console.js", UriKind.Relative), Token);

        Assert.All(Enum.GetNames<OperationOutcome>(), outcome => Assert.Contains($"  {outcome}: \"", script, StringComparison.Ordinal));
    }

    [Fact]
    public void The_board_forgets_old_calls()
    {
        var board = _app.Services.GetRequiredService<CallBoard>();
        for (var call = 0; call < 30; call++)
        {
            board.Add(new DeskCall(CallSid.Parse(FormattableString.Invariant($"CA{call:x32}"), null), AgentDialled: false));
        }

        Assert.Equal(20, board.DeskCalls.Count);
        Assert.Equal("CA0000000000000000000000000000000a", board.DeskCalls.First().First.Value);
    }

    private async Task ConnectAsync()
    {
        Customer.Call(ContactCentreApp.DeskNumber);
        await RingAsync(Agent);
        Agent.Answer();
        await RunAsync(5);
    }

    private async Task<(HttpStatusCode Status, string? Outcome)> PressAsync(string path)
    {
        var press = _http.PressAsync(path);
        await _emulator.RunWhileAsync(press, TimeSpan.FromMinutes(1), Token);
        return await press;
    }

    private Task RingAsync(VirtualPhone phone) => _emulator.RunUntilAsync(() => phone.Leg is not null, TimeSpan.FromMinutes(1), Token);

    private Task RunAsync(int seconds) => _emulator.RunForAsync(TimeSpan.FromSeconds(seconds), Token);
}

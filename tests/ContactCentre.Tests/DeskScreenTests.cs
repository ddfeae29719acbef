using System.Net;
using ContactCentre.Agents;
using Microsoft.Extensions.DependencyInjection;
using TwimlFlows;
using TwimlFlows.Emulator;

namespace ContactCentre.Tests;

/// <summary>Calls at the desk on the agent's screen, over HTTP.</summary>
public sealed class DeskScreenTests : ScreenTests
{
    private VirtualPhone Softphone => Emulator.Phone(ContactCentreApp.AgentSoftphone);

    [Fact]
    public async Task A_call_is_listed_once_it_was_answered_and_until_both_have_gone()
    {
        Customer.Call(ContactCentreApp.DeskNumber);
        await RingAsync(Agent);
        Assert.Empty(await Http.ListAsync("/agent/desk/calls"));

        Agent.Answer();
        await RunAsync(5);
        var call = Assert.Single(await Http.ListAsync("/agent/desk/calls"))!;
        Assert.Equal((Customer.Leg!.CallSid, Agent.Leg!.CallSid), ((string?)call["customer"], (string?)call["agent"]));
        Assert.True((bool)call["areConnected"]!);
        Assert.Null(call["held"]);

        Customer.HangUp();
        await RunAsync(5);
        Assert.Empty(await Http.ListAsync("/agent/desk/calls"));
    }

    [Fact]
    public async Task Either_party_is_held_and_resumed_and_the_screen_says_who_and_since_when()
    {
        await ConnectAsync(ContactCentreApp.DeskNumber);
        foreach (var party in new[] { Customer, Agent })
        {
            var leg = party.Leg!.CallSid;
            Assert.Equal((HttpStatusCode.OK, "Held"), await PressAsync($"/agent/desk/{leg}/hold"));
            Assert.NotNull(party.Leg.Queue);
            var held = Assert.Single(await Http.ListAsync("/agent/desk/calls"))!;
            Assert.Equal(leg, (string?)held["held"]);
            Assert.InRange((DateTimeOffset)held["heldSince"]!, Emulator.Clock.GetUtcNow().AddSeconds(-2), Emulator.Clock.GetUtcNow());
            Assert.False((bool)held["areConnected"]!);

            Assert.Equal((HttpStatusCode.OK, "Resumed"), await PressAsync($"/agent/desk/{leg}/resume"));
            await RunAsync(5);
            Assert.True(Customer.Leg!.TalksWith(Agent.Leg!));
        }
    }

    [Fact]
    public async Task A_call_from_the_softphone_is_listed_with_the_same_names()
    {
        var call = await Http.PressAsync($"/emulator/phones/{ContactCentreApp.AgentSoftphone}/call?to={Uri.EscapeDataString(ContactCentreApp.CustomerNumber)}");
        Assert.Equal(HttpStatusCode.NoContent, call.Status);
        await RingAsync(Customer);
        Customer.Answer();
        await RunAsync(5);

        var listed = Assert.Single(await Http.ListAsync("/agent/desk/calls"))!;

        Assert.Equal((Customer.Leg!.CallSid, Softphone.Leg!.CallSid), ((string?)listed["customer"], (string?)listed["agent"]));
        Assert.Equal(ContactCentreApp.DeskNumber, Customer.Leg.From);
    }

    [Theory]
    [InlineData("hold")]
    [InlineData("resume")]
    public async Task Another_site_cannot_press_the_buttons(string button)
    {
        await ConnectAsync(ContactCentreApp.DeskNumber);

        var (status, _) = await Http.PressAsync($"/agent/desk/{Customer.Leg!.CallSid}/{button}", "https://evil.example");

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.True(Customer.Leg.TalksWith(Agent.Leg!));
    }

    [Fact]
    public async Task What_is_no_leg_is_a_bad_request() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await Http.PressAsync("/agent/desk/nonsense/hold")).Status);

    [Fact]
    public async Task The_page_has_words_for_every_outcome()
    {
        var script = await Http.GetStringAsync(new Uri("/console.js", UriKind.Relative), Token);

        Assert.All(Enum.GetNames<OperationOutcome>(), outcome => Assert.Contains($"  {outcome}: \"", script, StringComparison.Ordinal));
    }

    [Fact]
    public void The_board_forgets_old_calls()
    {
        var board = App.Services.GetRequiredService<CallBoard>();
        for (var call = 0; call < 30; call++)
        {
            board.Add(new DeskCall(CallSid.Parse(FormattableString.Invariant($"CA{call:x32}"), null), AgentDialled: false));
        }

        Assert.Equal(20, board.DeskCalls.Count);
        Assert.Equal("CA0000000000000000000000000000000a", board.DeskCalls.First().First.Value);
    }
}

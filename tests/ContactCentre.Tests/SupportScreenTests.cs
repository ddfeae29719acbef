using System.Net;
using System.Text.Json.Nodes;
using TwimlFlows.Emulator;

namespace ContactCentre.Tests;

/// <summary>Calls to support on the agent's screen, over HTTP.</summary>
public sealed class SupportScreenTests : ScreenTests
{
    [Fact]
    public async Task A_call_is_listed_while_the_customer_waits_and_until_both_have_gone()
    {
        Customer.Call(ContactCentreApp.SupportNumber);
        await RingAsync(Agent);
        var waiting = Assert.Single(await Http.ListAsync("/agent/calls"))!;
        Assert.False((bool)waiting["hasStarted"]!);
        Assert.Equal(["customer"], Labels(waiting));

        Agent.Answer();
        await RunAsync(5);
        var talking = Assert.Single(await Http.ListAsync("/agent/calls"))!;
        Assert.True((bool)talking["hasStarted"]!);
        Assert.Equal(["customer", "agent"], Labels(talking));

        Customer.HangUp();
        await RunAsync(5);
        Assert.Empty(await Http.ListAsync("/agent/calls"));
    }

    [Fact]
    public async Task Either_party_is_held_and_resumed_and_the_screen_and_the_transcript_say_who()
    {
        var room = await ConnectAsync();
        foreach (var who in new[] { "customer", "agent" })
        {
            Assert.Equal((HttpStatusCode.OK, "Held"), await PressAsync($"/agent/{room}/{who}/hold"));
            var held = Assert.Single(await Http.ListAsync("/agent/calls"))!["participants"]!.AsArray().Where(one => (bool)one!["isHeld"]!);
            Assert.Equal([who], held.Select(one => (string?)one!["label"]));
            Assert.False(Customer.Leg!.TalksWith(Agent.Leg!));

            Assert.Equal((HttpStatusCode.OK, "Resumed"), await PressAsync($"/agent/{room}/{who}/resume"));
            await RunAsync(1);
            Assert.True(Customer.Leg!.TalksWith(Agent.Leg!));
            Assert.Equal(
                [$"the agent clicks Hold for the {who}", $"Hold for the {who}: Held", $"the agent clicks Resume for the {who}", $"Resume for the {who}: Resumed"],
                Emulator.Events.Where(e => e.Kind == EmulatorEventKind.Noted).TakeLast(4).Select(e => e.Text));
        }
    }

    [Theory]
    [InlineData("hold")]
    [InlineData("resume")]
    public async Task Another_site_cannot_press_the_buttons(string button)
    {
        var room = await ConnectAsync();

        var (status, _) = await Http.PressAsync($"/agent/{room}/customer/{button}", "https://evil.example");

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.True(Customer.Leg!.TalksWith(Agent.Leg!));
    }

    private static IEnumerable<string?> Labels(JsonNode call) => call["participants"]!.AsArray().Select(one => (string?)one!["label"]);

    /// <returns>The room in which the two talk.</returns>
    private async Task<string> ConnectAsync()
    {
        await ConnectAsync(ContactCentreApp.SupportNumber);
        return (string)Assert.Single(await Http.ListAsync("/agent/calls"))!["room"]!;
    }
}

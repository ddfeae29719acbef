using System.Net;
using TwimlFlows.Emulator.Tests.Kit;

namespace TwimlFlows.Emulator.Tests;

/// <summary>REST updates of legs that still ring: refused with 21220, or accepted by option.</summary>
public sealed class RingingUpdateTests
{
    private static Desk Office(bool accept) => TwoLegs.Desk(options: new EmulatorOptions { AcceptUpdatesOfRingingLegs = accept });

    private static async Task<(EmulatedLeg Parent, EmulatedLeg Child)> RingingAsync(Desk desk)
    {
        var parent = desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => desk.Agent.Leg is not null);
        return (parent, desk.Agent.Leg!);
    }

    [Fact]
    public async Task A_ringing_child_cannot_be_moved()
    {
        await using var desk = Office(accept: false);
        var (_, child) = await RingingAsync(desk);
        var (status, json) = await desk.MoveAsync(child, "/elsewhere");
        Assert.Equal((HttpStatusCode.BadRequest, 21220), (status, json["code"]!.GetValue<int>()));
        Assert.Equal("ringing", child.Status);
    }

    [Fact]
    public async Task By_option_a_ringing_child_leaves_its_Dial_and_gets_its_document_when_it_answers()
    {
        await using var desk = Office(accept: true);
        var (parent, child) = await RingingAsync(desk);
        Assert.Equal(HttpStatusCode.OK, (await desk.MoveAsync(child, "/elsewhere")).Status);
        await desk.UntilAsync(() => parent.Hearing.Text == "Done.");
        Assert.Equal(("ringing", "no-answer"), (child.Status, desk.App.At("/done").Single()["DialCallStatus"]));
        desk.Agent.Answer();
        await desk.UntilAsync(() => child.Hearing.Text == "Elsewhere.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_incoming_leg_that_waits_for_its_first_document(bool accept)
    {
        await using var desk = Office(accept);
        desk.Fault("/answer", WebhookFault.Delayed(TimeSpan.FromSeconds(10)));
        var leg = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(1);
        Assert.Equal(accept ? HttpStatusCode.OK : HttpStatusCode.BadRequest, (await desk.MoveAsync(leg, "/elsewhere")).Status);
        await desk.RunAsync(1);
        Assert.Equal(accept ? "Elsewhere." : null, leg.Hearing.Text);
    }

    [Theory]
    [InlineData(false, "in-progress")]
    [InlineData(true, "ringing")]
    public async Task The_first_wait_request_may_say_ringing(bool says, string status)
    {
        await using var desk = Phone.Desk("<Enqueue waitUrl='/wait'>line</Enqueue>", new EmulatorOptions { RingingInFirstWaitRequest = says });
        desk.App.On("/wait", "<Pause length='5'/>");
        var leg = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(6);
        Assert.Equal([status, "in-progress"], desk.App.At("/wait").Select(r => r["CallStatus"]));
        Assert.Equal("in-progress", leg.Status);
    }
}

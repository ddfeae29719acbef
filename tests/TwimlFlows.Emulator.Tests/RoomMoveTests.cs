using System.Net;
using TwimlFlows.Emulator.Tests.Kit;

namespace TwimlFlows.Emulator.Tests;

/// <summary>Legs that leave a room by a call update, hang up on hold, or never come.</summary>
public sealed class RoomMoveTests
{
    [Fact]
    public async Task A_moved_customer_leaves_the_room_a_ghost_is_asked_and_its_answer_never_runs()
    {
        await using var desk = new Desk();
        desk.App.On("/nobody", "<Say>Nobody is free.</Say>");
        var customer = await desk.CustomerWaitsAsync();
        var (status, json) = await desk.Rest.PostAsync($"Calls/{customer.CallSid}.json", ("Url", LittleApplication.Base + "/nobody"));
        Assert.Equal((HttpStatusCode.OK, "in-progress"), (status, json["status"]!.GetValue<string>()));
        await desk.UntilAsync(() => customer.IsOver);

        var leave = desk.App.Events("participant-leave").Single();
        Assert.Equal(("participant_updated_via_api", "in-progress"), (leave["ReasonParticipantLeft"], leave["ParticipantCallStatus"]));
        Assert.Equal(["/answer", "/events", "/music", "/events", "/events", "/bye", "/nobody"],
            desk.App.Received.Select(r => r.Path).ToArray());
        var ghost = desk.App.At("/bye").Single();
        Assert.Equal(("in-progress", "answered"), (ghost["CallStatus"], ghost["DialCallStatus"]));
        Assert.Contains(desk.Emulator.Events, e => e.Text == "\"Nobody is free.\"");
        Assert.DoesNotContain(desk.Emulator.Events, e => e.Text == "\"Goodbye.\"");
    }

    [Fact]
    public async Task Without_an_action_the_redirect_behind_the_dial_is_the_ghost()
    {
        await using var desk = new Desk();
        desk.App.On("/answer", Desk.Join("customer", "waitUrl=''", dial: "") + "<Redirect>/way-out</Redirect>")
            .On("/way-out", "<Say>Never heard.</Say>")
            .On("/elsewhere", "<Say>Here.</Say>");
        var customer = await desk.CustomerWaitsAsync();
        await desk.Rest.PostAsync($"Calls/{customer.CallSid}.json", ("Url", LittleApplication.Base + "/elsewhere"));
        await desk.UntilAsync(() => customer.IsOver);
        Assert.Null(Assert.Single(desk.App.At("/way-out"))["DialCallStatus"]);
        Assert.DoesNotContain(desk.Emulator.Events, e => e.Text == "\"Never heard.\"");
        Assert.Contains(desk.Emulator.Events, e => e.Text == "\"Here.\"");
    }

    [Fact]
    public async Task A_hang_up_after_the_update_lets_nothing_land()
    {
        await using var desk = new Desk();
        desk.App.On("/elsewhere", "<Say>Here.</Say>");
        var customer = await desk.CustomerWaitsAsync();
        await desk.Rest.PostAsync($"Calls/{customer.CallSid}.json", ("Url", LittleApplication.Base + "/elsewhere"));
        await desk.RunAsync(0.4);
        customer.HangUp();
        await desk.RunAsync(5);
        Assert.Equal("completed", customer.Status);
        Assert.Empty(desk.App.At("/elsewhere"));
    }

    [Fact]
    public async Task Two_updates_in_a_row_land_one_after_the_other()
    {
        await using var desk = new Desk();
        desk.App.On("/first", "<Say>First, and it is a long text.</Say>").On("/second", "<Say>Second.</Say>");
        var customer = await desk.CustomerWaitsAsync();
        await desk.Rest.PostAsync($"Calls/{customer.CallSid}.json", ("Url", LittleApplication.Base + "/first"));
        await desk.RunAsync(0.1);
        await desk.Rest.PostAsync($"Calls/{customer.CallSid}.json", ("Url", LittleApplication.Base + "/second"));
        await desk.UntilAsync(() => customer.IsOver);
        Assert.Equal(["\"First, and it is a long text.\"", "\"Second.\""],
            desk.Emulator.Events.Where(e => e.Kind == EmulatorEventKind.Hears && e.Text.StartsWith('"')).Select(e => e.Text));
    }

    [Fact]
    public async Task A_customer_who_hangs_up_on_hold_ends_the_room_with_the_hold_flag_set()
    {
        await using var desk = new Desk();
        var (customer, agent) = await desk.TalkAsync();
        await desk.HoldAsync(customer);
        await desk.RunAsync(3);
        customer.HangUp();
        await desk.UntilAsync(() => agent.IsOver);
        var leave = desk.App.Events("participant-leave")[0];
        Assert.Equal((customer.CallSid, "true", "completed"), (leave["CallSid"], leave["Hold"], leave["ParticipantCallStatus"]));
        Assert.Contains(desk.Emulator.Events, e => e.CallSid == agent.CallSid && e.Text == "\"Goodbye.\"");
    }

    [Fact]
    public async Task An_agent_who_hangs_up_takes_the_held_customer_out_of_the_room()
    {
        await using var desk = new Desk();
        var (customer, agent) = await desk.TalkAsync();
        await desk.HoldAsync(customer);
        await desk.RunAsync(3);
        agent.HangUp();
        await desk.UntilAsync(() => customer.IsOver);
        Assert.Equal(["participant_hung_up", "moderator_ended_conference"],
            desk.App.Events("participant-leave").Select(e => e["ReasonParticipantLeft"]));
        Assert.Contains(desk.Emulator.Events, e => e.CallSid == customer.CallSid && e.Text == "\"Goodbye.\"");
    }

    [Fact]
    public async Task A_held_customer_whose_agent_leaves_without_the_flag_stays_held_and_alone()
    {
        await using var desk = new Desk();
        desk.App.On("/join", Desk.Join("agent", "waitUrl=''"));
        var (customer, agent) = await desk.TalkAsync();
        await desk.HoldAsync(customer);
        await desk.RunAsync(1);
        agent.HangUp();
        await desk.RunAsync(300);
        Assert.True(customer.IsHeld);
        Assert.Equal(HearingKind.Audio, customer.Hearing.Kind);
        await desk.ResumeAsync(customer);
        await desk.RunAsync(1);
        Assert.Equal(HearingKind.Silence, customer.Hearing.Kind);
        Assert.Equal("in-progress", customer.Status);
    }

    [Theory]
    [InlineData("busy")]
    [InlineData("no-answer")]
    public async Task An_agent_who_does_not_come_is_told_and_the_customer_waits_on(string status)
    {
        await using var desk = new Desk();
        var customer = await desk.CustomerWaitsAsync();
        desk.Agent.OnRing = status == "busy" ? RingBehaviour.Busy : RingBehaviour.NeverAnswers;
        await desk.CallAgentAsync(("Timeout", "25"));
        await desk.RunAsync(29);
        Assert.Equal(status == "busy", desk.Emulator.Legs[1].IsOver);
        await desk.RunAsync(60);
        Assert.Equal(status, desk.Emulator.Legs[1].Status);
        Assert.Equal(["initiated", "ringing", status], desk.App.At("/call-events").Select(e => e["CallStatus"]));
        Assert.Equal(["0", "1", "2"], desk.App.At("/call-events").Select(e => e["SequenceNumber"]));
        Assert.Equal("room", customer.Room);
        Assert.Equal(HearingKind.Audio, customer.Hearing.Kind);
    }

    [Fact]
    public async Task An_update_of_a_leg_that_is_not_in_progress_is_21220()
    {
        await using var desk = new Desk();
        var customer = await desk.CustomerWaitsAsync();
        await desk.CallAgentAsync();
        await desk.UntilAsync(() => desk.Agent.Leg is not null);
        foreach (var leg in new[] { desk.Agent.Leg!, customer })
        {
            if (leg == customer)
            {
                customer.HangUp();
            }

            var (status, json) = await desk.Rest.PostAsync($"Calls/{leg.CallSid}.json", ("Url", LittleApplication.Base + "/bye"));
            Assert.Equal((HttpStatusCode.BadRequest, 21220), (status, json["code"]!.GetValue<int>()));
        }
    }
}

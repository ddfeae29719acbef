using System.Net;
using TwimlFlows.Emulator.Tests.Kit;

namespace TwimlFlows.Emulator.Tests;

/// <summary>Whole calls in a room, from the first ring to the last hang-up.</summary>
public sealed class RoomRunTests
{
    private const string Music = "https://cdn.example.test/music.mp3";
    private const string HoldMusic = "https://cdn.example.test/hold.mp3";

    [Fact]
    public async Task A_customer_waits_with_music_and_then_talks_with_the_agent()
    {
        await using var desk = new Desk();
        var customer = desk.Customer.Call(Desk.Number);
        Assert.Equal("ringing", customer.Status);

        await desk.UntilAsync(() => customer.Hearing.Text == Music);
        Assert.Equal("in-progress", customer.Status);
        Assert.Equal("ringing", desk.App.At("/answer").Single()["CallStatus"]);
        Assert.Equal("init", desk.Emulator.Rooms.Single().Status);

        Assert.Equal(HttpStatusCode.Created, (await desk.CallAgentAsync()).Status);
        await desk.UntilAsync(() => desk.Agent.Leg is not null);
        desk.Agent.Answer();
        var agent = desk.Agent.Leg!;
        await desk.UntilAsync(() => customer.TalksWith(agent));

        Assert.Equal("in-progress", desk.Emulator.Rooms.Single().Status);
        Assert.Equal(["participant-join", "participant-join", "conference-start"],
            desk.App.At("/events").Select(e => e["StatusCallbackEvent"]));
    }

    [Fact]
    public async Task Hold_and_resume_twice_and_the_customer_ends()
    {
        await using var desk = new Desk();
        var (customer, agent) = await desk.TalkAsync();
        for (var round = 1; round <= 2; round++)
        {
            var (status, json) = await desk.HoldAsync(customer);
            Assert.Equal((HttpStatusCode.OK, true), (status, json["hold"]!.GetValue<bool>()));
            await desk.UntilAsync(() => customer.Hearing.Text == HoldMusic);
            Assert.Equal(HearingKind.Silence, agent.Hearing.Kind);
            await desk.RunAsync(65);
            Assert.Equal(HoldMusic, customer.Hearing.Text);

            await desk.ResumeAsync(customer);
            await desk.RunAsync(1);
            Assert.True(customer.TalksWith(agent));
            Assert.Equal((round, round), (desk.App.Events("participant-hold").Count, desk.App.Events("participant-unhold").Count));
            Assert.Equal(round * 3, desk.App.At("/hold").Count);
        }

        customer.HangUp();
        await desk.UntilAsync(() => agent.IsOver);

        Assert.Equal(("completed", "completed"), (customer.Status, agent.Status));
        Assert.Equal(["participant_hung_up", "moderator_ended_conference"],
            desk.App.Events("participant-leave").Select(e => e["ReasonParticipantLeft"]));
        Assert.Equal("participant-with-end-conference-on-exit-left", desk.App.Events("conference-end").Single()["ReasonConferenceEnded"]);
        Assert.Equal([(customer.CallSid, "completed", "answered"), (agent.CallSid, "in-progress", "answered")],
            desk.App.At("/bye").Select(r => (r["CallSid"]!, r["CallStatus"]!, r["DialCallStatus"]!)).OrderBy(r => r.Item2));
        Assert.Contains(desk.Emulator.Events, e => e.CallSid == agent.CallSid && e.Text == "\"Goodbye.\"");
        Assert.DoesNotContain(desk.Emulator.Events, e => e.CallSid == customer.CallSid && e.Text == "\"Goodbye.\"");
    }

    [Fact]
    public async Task The_agent_can_be_held_just_the_same()
    {
        await using var desk = new Desk();
        var (customer, agent) = await desk.TalkAsync();
        await desk.HoldAsync(agent);
        await desk.RunAsync(1);
        Assert.Equal((HoldMusic, HearingKind.Silence), (agent.Hearing.Text, customer.Hearing.Kind));
        await desk.ResumeAsync(agent);
        await desk.RunAsync(1);
        Assert.True(customer.TalksWith(agent));
    }

    [Fact]
    public async Task Both_held_is_legal_and_each_hears_music()
    {
        await using var desk = new Desk();
        var (customer, agent) = await desk.TalkAsync();
        await desk.HoldAsync(agent);
        await desk.HoldAsync(customer);
        await desk.RunAsync(1);
        Assert.Equal((HoldMusic, HoldMusic), (agent.Hearing.Text, customer.Hearing.Text));
        await desk.ResumeAsync(agent);
        await desk.RunAsync(1);
        Assert.Equal(HearingKind.Silence, agent.Hearing.Kind);
    }

    [Fact]
    public async Task When_the_agent_ends_the_customer_hears_the_end_step()
    {
        await using var desk = new Desk();
        var (customer, agent) = await desk.TalkAsync();
        agent.HangUp();
        await desk.UntilAsync(() => customer.IsOver);
        Assert.Equal([("agent", "completed"), ("customer", "in-progress")],
            desk.App.Events("participant-leave").Select(e => (e["ParticipantLabel"]!, e["ParticipantCallStatus"]!)));
        Assert.Equal((agent.CallSid, "agent"), (desk.App.Events("conference-end").Single()["CallSidEndingConference"],
            desk.App.Events("conference-end").Single()["ParticipantLabelEndingConference"]));
        Assert.Contains(desk.Emulator.Events, e => e.CallSid == customer.CallSid && e.Text == "\"Goodbye.\"");
    }

    [Theory]
    [InlineData(false, new[] { "participant-leave", "conference-end", "participant-leave" })]
    [InlineData(true, new[] { "participant-leave", "participant-leave", "conference-end" })]
    public async Task The_last_events_come_in_either_order(bool leavesFirst, string[] order)
    {
        await using var desk = new Desk(new EmulatorOptions { LeavesBeforeConferenceEnd = leavesFirst });
        var (customer, agent) = await desk.TalkAsync();
        customer.HangUp();
        await desk.UntilAsync(() => agent.IsOver);
        Assert.Equal(order, desk.App.At("/events").TakeLast(3).Select(e => e["StatusCallbackEvent"]));
        Assert.Equal(Enumerable.Range(1, 6).Select(n => $"{n}"), desk.App.At("/events").Select(e => e["SequenceNumber"]));
    }

    [Fact]
    public async Task Hold_and_resume_in_a_row_leave_the_last_wish()
    {
        await using var desk = new Desk();
        var (customer, agent) = await desk.TalkAsync();
        await desk.HoldAsync(customer);
        await desk.ResumeAsync(customer);
        await desk.HoldAsync(customer);
        await desk.RunAsync(1);
        Assert.Equal(HoldMusic, customer.Hearing.Text);
        Assert.Equal(["participant-hold", "participant-unhold", "participant-hold"],
            desk.App.At("/events").TakeLast(3).Select(e => e["StatusCallbackEvent"]));
        await desk.ResumeAsync(customer);
        Assert.True(customer.TalksWith(agent));
    }

    [Fact]
    public async Task The_wait_music_stops_when_the_room_starts_and_does_not_come_back()
    {
        await using var desk = new Desk();
        desk.App.On("/join", Desk.Join("agent", "waitUrl=''"));
        var (customer, agent) = await desk.TalkAsync();
        var asked = desk.App.At("/music").Count;
        agent.HangUp();
        await desk.RunAsync(120);
        Assert.Equal((HearingKind.Silence, "room", asked), (customer.Hearing.Kind, customer.Room, desk.App.At("/music").Count));
    }

    [Fact]
    public async Task Wait_music_that_redirects_to_itself_goes_on_for_ever_and_one_that_does_not_ends_in_silence()
    {
        await using var desk = new Desk();
        var customer = await desk.CustomerWaitsAsync();
        await desk.RunAsync(100);
        Assert.Equal((Music, 4), (customer.Hearing.Text, desk.App.At("/music").Count));
        desk.App.On("/music", "<Say>Wait.</Say>");
        await desk.RunAsync(100);
        Assert.Equal((HearingKind.Silence, 5), (customer.Hearing.Kind, desk.App.At("/music").Count));
    }
}

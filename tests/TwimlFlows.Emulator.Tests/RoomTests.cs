using System.Net;
using TwimlFlows.Emulator.Tests.Kit;

namespace TwimlFlows.Emulator.Tests;

/// <summary>Rules of rooms and of hold, one by one.</summary>
public sealed class RoomTests
{
    [Fact]
    public async Task A_hold_of_somebody_who_is_not_in_the_room_is_404()
    {
        await using var desk = new Desk();
        await desk.CustomerWaitsAsync();
        var (status, json) = await desk.ParticipantAsync("CA" + new string('0', 32), ("Hold", "true"));
        Assert.Equal((HttpStatusCode.NotFound, 20404), (status, json["code"]!.GetValue<int>()));
    }

    [Fact]
    public async Task A_hold_before_the_start_is_refused()
    {
        await using var desk = new Desk();
        var customer = await desk.CustomerWaitsAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.HoldAsync(customer)).Status);
        Assert.False(customer.IsHeld);
        Assert.Empty(desk.App.Events("participant-hold"));
    }

    [Fact]
    public async Task A_hold_before_the_start_can_be_accepted_and_lasts_over_the_start()
    {
        await using var desk = new Desk(new EmulatorOptions { AcceptHoldBeforeStart = true });
        var customer = await desk.CustomerWaitsAsync();
        Assert.Equal(HttpStatusCode.OK, (await desk.HoldAsync(customer)).Status);
        desk.Agent.OnRing = RingBehaviour.AnswerAfter(TimeSpan.FromSeconds(2));
        await desk.CallAgentAsync();
        await desk.UntilAsync(() => desk.App.Events("conference-start").Count == 1);
        Assert.Equal("https://cdn.example.test/hold.mp3", customer.Hearing.Text);
        Assert.Equal(HearingKind.Silence, desk.Agent.Leg!.Hearing.Kind);
    }

    [Fact]
    public async Task A_resume_of_one_who_is_not_held_is_400()
    {
        await using var desk = new Desk();
        var (customer, agent) = await desk.TalkAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.ResumeAsync(customer)).Status);
        Assert.True(customer.TalksWith(agent));
    }

    [Fact]
    public async Task A_second_hold_changes_the_music_and_tells_no_event()
    {
        await using var desk = new Desk();
        desk.App.On("/other-music", "<Play>https://cdn.example.test/other.mp3</Play>");
        var (customer, _) = await desk.TalkAsync();
        await desk.HoldAsync(customer);
        await desk.RunAsync(1);
        Assert.Equal(HttpStatusCode.OK, (await desk.HoldAsync(customer, "/other-music")).Status);
        await desk.RunAsync(1);
        Assert.Equal("https://cdn.example.test/other.mp3", customer.Hearing.Text);
        Assert.Single(desk.App.Events("participant-hold"));
    }

    [Fact]
    public async Task Hold_music_runs_once_and_then_there_is_silence()
    {
        await using var desk = new Desk();
        desk.App.On("/once", "<Say>Please wait.</Say>");
        var (customer, _) = await desk.TalkAsync();
        await desk.HoldAsync(customer, "/once");
        await desk.UntilAsync(() => customer.Hearing.Text == "Please wait.");
        await desk.RunAsync(60);
        Assert.Equal(HearingKind.Silence, customer.Hearing.Kind);
        Assert.Single(desk.App.At("/once"));
    }

    [Fact]
    public async Task Bare_audio_as_hold_music_plays_once()
    {
        await using var desk = new Desk();
        desk.App.On("/bare.mp3", _ => LittleApplication.Raw("sound", "audio/mpeg"));
        var (customer, _) = await desk.TalkAsync();
        await desk.HoldAsync(customer, "/bare.mp3");
        await desk.RunAsync(1);
        Assert.Equal(LittleApplication.Base + "/bare.mp3", customer.Hearing.Text);
        await desk.RunAsync(30);
        Assert.Equal((HearingKind.Silence, "in-progress"), (customer.Hearing.Kind, customer.Status));
    }

    [Theory]
    [InlineData("<Hangup/>")]
    [InlineData("<Say>One moment.</Say><Dial>+15558675310</Dial>")]
    [InlineData("<Leave/>")]
    [InlineData("<Gather/>")]
    public async Task A_forbidden_verb_in_hold_music_is_13238_and_silence(string verbs)
    {
        await using var desk = new Desk();
        desk.App.On("/forbidden", verbs);
        var (customer, _) = await desk.TalkAsync();
        await desk.HoldAsync(customer, "/forbidden");
        await desk.RunAsync(5);
        Assert.Equal((HearingKind.Silence, true, "in-progress"), (customer.Hearing.Kind, customer.IsHeld, customer.Status));
        Assert.Contains(desk.Emulator.Events, e => e.ErrorCode == 13238 && e.CallSid == customer.CallSid);
    }

    [Fact]
    public async Task HoldUrl_is_fetched_with_GET_when_no_method_is_given_and_stock_music_plays_without_a_url()
    {
        await using var desk = new Desk();
        var (customer, agent) = await desk.TalkAsync();
        await desk.ParticipantAsync(customer.CallSid, ("Hold", "true"), ("HoldUrl", LittleApplication.Base + "/hold?who=customer"));
        await desk.RunAsync(1);
        Assert.Equal(("GET", "?who=customer"), (desk.App.At("/hold").Single().Method, desk.App.At("/hold").Single().Url.Query));
        await desk.ParticipantAsync(agent.CallSid, ("Hold", "true"));
        await desk.RunAsync(1);
        Assert.StartsWith("https://s3.amazonaws.com/", agent.Hearing.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EndConferenceOnExit_cannot_be_changed_on_hold()
    {
        await using var desk = new Desk();
        var (customer, agent) = await desk.TalkAsync();
        await desk.HoldAsync(agent);
        Assert.Equal(HttpStatusCode.OK, (await desk.ParticipantAsync(agent.CallSid, ("EndConferenceOnExit", "false"))).Status);
        Assert.Empty(desk.App.Events("participant-modify"));
        agent.HangUp();
        await desk.UntilAsync(() => customer.IsOver);
        Assert.Single(desk.App.Events("conference-end"));
    }

    [Fact]
    public async Task A_muted_participant_hears_and_is_not_heard()
    {
        await using var desk = new Desk();
        var (customer, agent) = await desk.TalkAsync();
        await desk.ParticipantAsync("agent", ("Muted", "true"));
        await desk.RunAsync(0);
        Assert.Equal(HearingKind.Silence, customer.Hearing.Kind);
        Assert.Equal([customer.CallSid], agent.Hearing.With);
        await desk.ParticipantAsync("agent", ("Muted", "false"));
        await desk.RunAsync(0);
        Assert.True(customer.TalksWith(agent));
        Assert.Equal((1, 1), (desk.App.Events("participant-mute").Count, desk.App.Events("participant-unmute").Count));
    }

    [Fact]
    public async Task The_first_participant_fixes_the_callback_and_its_events()
    {
        await using var desk = new Desk();
        desk.App.On("/answer", "<Dial><Conference statusCallback='/first' statusCallbackEvent='start'>room</Conference></Dial>");
        await desk.TalkAsync();
        await desk.RunAsync(1);
        Assert.Empty(desk.App.At("/events"));
        Assert.Equal("conference-start", Assert.Single(desk.App.At("/first"))["StatusCallbackEvent"]);
    }

    [Fact]
    public async Task A_room_does_not_start_before_one_who_may_start_it_is_in()
    {
        await using var desk = new Desk();
        desk.App.On("/join", Desk.Join("agent", "startConferenceOnEnter='false' waitUrl=''"));
        var customer = await desk.CustomerWaitsAsync();
        desk.Agent.OnRing = RingBehaviour.AnswerAfter(TimeSpan.Zero);
        await desk.CallAgentAsync();
        await desk.RunAsync(10);
        Assert.Equal("init", desk.Emulator.Rooms.Single().Status);
        Assert.Equal(HearingKind.Audio, customer.Hearing.Kind);
        Assert.Equal(HearingKind.Silence, desk.Agent.Leg!.Hearing.Kind);
        Assert.Empty(desk.App.Events("conference-start"));
    }

    [Fact]
    public async Task A_failing_wait_document_keeps_the_leg_out_and_its_dial_goes_on()
    {
        await using var desk = new Desk();
        desk.App.On("/music", _ => LittleApplication.Raw("oops", "text/html", HttpStatusCode.InternalServerError));
        var customer = desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => customer.IsOver);
        Assert.Equal("in-progress", Assert.Single(desk.App.At("/bye"))["CallStatus"]);
        Assert.Contains(desk.Emulator.Events, e => e.ErrorCode == 11200);
    }

    [Fact]
    public async Task A_label_that_is_taken_is_16025_and_the_dial_goes_on()
    {
        await using var desk = new Desk();
        var customer = await desk.CustomerWaitsAsync();
        var second = desk.Emulator.Phone("+15550100003").Call(Desk.Number);
        await desk.UntilAsync(() => second.IsOver);
        Assert.Contains(desk.Emulator.Events, e => e.ErrorCode == 16025 && e.CallSid == second.CallSid);
        Assert.Equal("room", customer.Room);
    }

    [Fact]
    public async Task A_removed_participant_goes_on_with_its_own_document()
    {
        await using var desk = new Desk();
        var (customer, agent) = await desk.TalkAsync();
        var (status, _) = await desk.Rest.SendAsync(HttpMethod.Delete, $"Conferences/{desk.Room}/Participants/{agent.CallSid}.json");
        Assert.Equal(HttpStatusCode.NoContent, status);
        await desk.UntilAsync(() => agent.IsOver && customer.IsOver);
        Assert.Equal("participant-with-end-conference-on-exit-kicked", desk.App.Events("conference-end").Single()["ReasonConferenceEnded"]);
        Assert.Equal(["in-progress", "in-progress"], desk.App.At("/bye").Select(r => r["CallStatus"]));
    }

    [Fact]
    public async Task A_room_that_is_completed_lets_everybody_go_on()
    {
        await using var desk = new Desk();
        var (customer, agent) = await desk.TalkAsync();
        Assert.Equal(HttpStatusCode.OK, (await desk.Rest.PostAsync($"Conferences/{desk.Room}.json", ("Status", "completed"))).Status);
        await desk.UntilAsync(() => agent.IsOver && customer.IsOver);
        Assert.Equal(["conference_ended_via_api", "conference_ended_via_api"],
            desk.App.Events("participant-leave").Select(e => e["ReasonParticipantLeft"]));
        Assert.Equal("conference-ended-via-api", desk.App.Events("conference-end").Single()["ReasonConferenceEnded"]);
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.Rest.PostAsync($"Conferences/{desk.Room}.json", ("Status", "completed"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.HoldAsync(customer)).Status);
    }

    [Fact]
    public async Task A_new_room_of_the_same_name_has_a_sid_of_its_own()
    {
        await using var desk = new Desk();
        var first = await desk.CustomerWaitsAsync();
        first.HangUp();
        await desk.RunAsync(1);
        await desk.CustomerWaitsAsync();
        Assert.Equal(2, desk.Emulator.Rooms.Select(r => r.Sid).Distinct().Count());
        Assert.Equal(["completed", "init"], desk.Emulator.Rooms.Select(r => r.Status));
    }

    [Fact]
    public async Task A_coach_is_heard_by_the_coached_one_alone()
    {
        await using var desk = new Desk();
        var (customer, agent) = await desk.TalkAsync();
        desk.App.On("/coach", $"<Dial><Conference coach='{agent.CallSid}'>room</Conference></Dial>");
        desk.Emulator.Numbers.Add("+15550100009", LittleApplication.Base + "/coach");
        var coach = desk.Emulator.Phone("+15550100003").Call("+15550100009");
        await desk.UntilAsync(() => coach.Room is not null);
        Assert.Equal([agent.CallSid], customer.Hearing.With);
        Assert.Equal([customer.CallSid, coach.CallSid], agent.Hearing.With);
        Assert.Equal([customer.CallSid, agent.CallSid], coach.Hearing.With);
    }
}

using System.Net;
using TwimlFlows.Emulator.Tests.Kit;

namespace TwimlFlows.Emulator.Tests;

/// <summary>REST updates of the legs of a plain call that is held in a queue: who falls, who is asked in vain, and that nobody is dropped.</summary>
public sealed class HoldMoveTests
{
    [Fact]
    public async Task Moving_the_child_of_a_dial_lets_the_parent_take_its_way_out_without_a_duration()
    {
        await using var desk = TwoLegs.Desk();
        var (parent, child) = await desk.BridgedAsync();
        await desk.RunAsync(10);
        Assert.Equal(HttpStatusCode.OK, (await desk.MoveAsync(child, "/elsewhere")).Status);
        await desk.UntilAsync(() => parent.Hearing.Text == "Done." && child.Hearing.Text == "Elsewhere.", 1);
        var done = desk.App.At("/done").Single();
        Assert.Equal((child.CallSid, null, "in-progress"), (done["DialCallSid"], done["DialCallDuration"], done["CallStatus"]));
        await desk.UntilAsync(() => parent.IsOver);
        await desk.RunAsync(60);
        Assert.False(child.IsOver);
    }

    [Fact]
    public async Task Moving_the_child_lets_a_parent_without_action_go_on_to_the_redirect()
    {
        await using var desk = TwoLegs.Desk("redirect");
        var (parent, child) = await desk.BridgedAsync();
        await desk.MoveAsync(child, "/elsewhere");
        await desk.UntilAsync(() => parent.Hearing.Text == "Done.", 1);
        Assert.Null(desk.App.At("/done").Single()["DialCallStatus"]);
        Assert.False(child.IsOver);
    }

    [Fact]
    public async Task A_child_in_its_whisper_is_in_progress_and_can_be_moved()
    {
        await using var desk = TwoLegs.Desk();
        desk.App.On("/answer", "<Dial action='/done'><Number url='/whisper'>+15550100002</Number></Dial>").On("/whisper", "<Say>A call for you from the desk.</Say>");
        desk.Agent.OnRing = RingBehaviour.AnswerAfter(TimeSpan.Zero);
        var parent = desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => desk.Agent.Leg?.Hearing.Kind == HearingKind.Speech);
        var child = desk.Agent.Leg!;
        Assert.Equal(HttpStatusCode.OK, (await desk.MoveAsync(child, "/elsewhere")).Status);
        await desk.UntilAsync(() => child.Hearing.Text == "Elsewhere." && parent.Hearing.Text == "Done.", 2);
        Assert.Equal("false", desk.App.At("/done").Single()["DialBridged"]);
    }

    [Theory]
    [InlineData("action")]
    [InlineData("redirect")]
    public async Task Moving_the_parent_of_a_dial_ends_the_child_and_asks_the_way_out_in_vain(string wayOut)
    {
        await using var desk = TwoLegs.Desk(wayOut);
        var (parent, child) = await desk.BridgedAsync();
        await desk.RunAsync(10);
        await desk.MoveAsync(parent, "/elsewhere");
        await desk.UntilAsync(() => parent.Hearing.Text == "Elsewhere.", 1);
        Assert.True(child.IsOver);
        var ghost = desk.App.At("/done").Single();
        Assert.Equal(wayOut == "action" ? "10" : null, ghost["DialCallDuration"]);
        Assert.DoesNotContain("\"Done.\"", desk.Heard(parent));
    }

    [Fact]
    public async Task A_child_that_answers_just_after_its_parent_was_moved_is_not_connected()
    {
        await using var desk = TwoLegs.Desk();
        desk.App.On("/answer", "<Dial><Number url='/connected'>+15550100002</Number></Dial>");
        desk.Agent.OnRing = RingBehaviour.AnswerAfter(TimeSpan.FromSeconds(1));
        var parent = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(1.1);
        await desk.MoveAsync(parent, "/elsewhere");
        await desk.RunAsync(5);
        Assert.Equal(["in-progress", "completed"], desk.Emulator.Legs.Select(l => l.Status));
        Assert.Empty(desk.App.At("/connected"));
        Assert.DoesNotContain(desk.Emulator.Events, e => e.Kind == EmulatorEventKind.TalksWith);
    }

    [Fact]
    public async Task A_waiting_leg_that_is_moved_is_redirected_and_the_answer_of_its_action_is_dropped()
    {
        await using var desk = TwoLegs.Desk();
        var (parent, child) = await desk.HeldAsync();
        await desk.MoveAsync(parent, "/elsewhere");
        await desk.UntilAsync(() => parent.Hearing.Text == "Elsewhere.", 1);
        var ghost = desk.App.At("/unparked").Single();
        Assert.Equal(("redirected", "in-progress"), (ghost["QueueResult"], ghost["CallStatus"]));
        Assert.NotNull(ghost["QueueTime"]);
        Assert.True(desk.Emulator.Events.Single(e => e.Purpose == "enqueue-action" && e.Kind == EmulatorEventKind.WebhookRequested).IsGhost);
        Assert.DoesNotContain("\"Unparked.\"", desk.Heard(parent));
        Assert.Equal((null, false), (parent.Queue, child.IsOver));
    }

    [Fact]
    public async Task Without_an_action_the_redirect_behind_the_enqueue_of_a_moved_leg_is_asked_in_vain()
    {
        await using var desk = TwoLegs.Desk(park: "", behindPark: "<Redirect>/unparked</Redirect>");
        var (parent, _) = await desk.HeldAsync();
        await desk.MoveAsync(parent, "/elsewhere");
        await desk.UntilAsync(() => parent.Hearing.Text == "Elsewhere.", 1);
        Assert.Null(desk.App.At("/unparked").Single()["QueueResult"]);
        Assert.DoesNotContain("\"Unparked.\"", desk.Heard(parent));
    }

    [Theory]
    [InlineData("action", false)]
    [InlineData("redirect", true)]
    public async Task The_queued_leg_is_moved_out_of_the_talk_and_the_dialling_leg_falls(string wayOut, bool bridgedInstead)
    {
        await using var desk = TwoLegs.Desk(wayOut, new EmulatorOptions { BridgedForRedirectedFromBridged = bridgedInstead });
        var (queued, dialling) = await desk.ResumedAsync();
        await desk.MoveAsync(queued, "/parked");
        await desk.UntilAsync(() => queued.Queue is not null && dialling.Hearing.Text == "Unconnected.", 1);
        var ghost = desk.App.At("/unparked").Single();
        Assert.Equal((bridgedInstead ? "bridged" : "redirected-from-bridged", queued.CallSid), (ghost["QueueResult"], ghost["CallSid"]));
        Assert.DoesNotContain("\"Unparked.\"", desk.Heard(queued));
        var fall = desk.App.At("/unconnected").Single();
        Assert.Equal((dialling.CallSid, wayOut == "action" ? "completed" : null), (fall["CallSid"], fall["DialCallStatus"]));
        await desk.UntilAsync(() => dialling.IsOver);
        await desk.RunAsync(60);
        Assert.Equal("Q", queued.Queue);
    }

    [Theory]
    [InlineData("action")]
    [InlineData("redirect")]
    public async Task The_dialling_leg_is_moved_out_of_the_talk_and_the_queued_leg_falls(string wayOut)
    {
        await using var desk = TwoLegs.Desk(wayOut);
        var (queued, dialling) = await desk.ResumedAsync();
        await desk.MoveAsync(dialling, "/elsewhere");
        await desk.UntilAsync(() => queued.Hearing.Text == "Unparked." && dialling.Hearing.Text == "Elsewhere.", 1);
        Assert.Equal(("bridged", "in-progress"), (desk.App.At("/unparked").Single()["QueueResult"], desk.App.At("/unparked")[0]["CallStatus"]));
        Assert.Equal(dialling.CallSid, desk.App.At("/unconnected").Single()["CallSid"]);
        Assert.DoesNotContain("\"Unconnected.\"", desk.Heard(dialling));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task By_the_pessimistic_reading_the_partner_of_a_moved_queue_leg_is_ended(bool moveQueued)
    {
        await using var desk = TwoLegs.Desk(options: new EmulatorOptions { EndPartnerOfMovedQueueLeg = true });
        var (queued, dialling) = await desk.ResumedAsync();
        var (moved, partner) = moveQueued ? (queued, dialling) : (dialling, queued);
        await desk.MoveAsync(moved, "/elsewhere");
        await desk.UntilAsync(() => moved.Hearing.Text == "Elsewhere.", 1);
        Assert.True(partner.IsOver);
        Assert.Equal("completed", desk.App.At(moveQueued ? "/unconnected" : "/unparked").Single()["CallStatus"]);
    }

    [Fact]
    public async Task A_leg_that_dials_an_empty_queue_can_be_moved()
    {
        await using var desk = TwoLegs.Desk();
        await desk.Rest.PostAsync("Queues.json", ("FriendlyName", "Q"));
        desk.App.On("/answer", "<Redirect>/reconnect</Redirect>");
        var leg = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(2);
        await desk.MoveAsync(leg, "/elsewhere");
        await desk.UntilAsync(() => leg.Hearing.Text == "Elsewhere.", 1);
        Assert.Equal(("canceled", "in-progress"), (desk.App.At("/unconnected").Single()["DialCallStatus"], desk.App.At("/unconnected")[0]["CallStatus"]));
        await desk.MoveAsync(leg, "/parked");
        await desk.RunAsync(12);
        Assert.Equal("Q", leg.Queue);
    }

    [Fact]
    public async Task A_leg_in_Queue_url_can_be_moved_and_the_dialling_leg_falls()
    {
        await using var desk = TwoLegs.Desk();
        var (parent, child) = await desk.HeldAsync();
        await desk.MoveAsync(child, "/reconnect");
        await desk.UntilAsync(() => parent.Hearing.Text == "You are connected again.");
        await desk.MoveAsync(parent, "/elsewhere");
        await desk.UntilAsync(() => parent.Hearing.Text == "Elsewhere." && child.Hearing.Text == "Unconnected.", 2);
        Assert.Equal("bridging-in-process", desk.App.At("/unparked").Single()["QueueResult"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_redirect_behind_the_pause_of_a_moved_leg_is_asked_by_option_only(bool asked)
    {
        await using var desk = TwoLegs.Desk(options: new EmulatorOptions { AskRedirectBehindPause = asked });
        var (_, child) = await desk.HeldAsync();
        await desk.UntilAsync(() => child.Hearing.Kind == HearingKind.Silence);
        var before = desk.App.At("/waiting").Count;
        await desk.MoveAsync(child, "/elsewhere");
        await desk.UntilAsync(() => child.Hearing.Text == "Elsewhere.", 1);
        Assert.Equal(before + (asked ? 1 : 0), desk.App.At("/waiting").Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_answer_of_a_ghost_runs_until_the_landing_by_option_only(bool executed)
    {
        await using var desk = TwoLegs.Desk(options: new EmulatorOptions { ExecuteGhostAnswers = executed });
        var (queued, _) = await desk.ResumedAsync();
        desk.App.On("/unparked", "<Pause length='2'/><Redirect>/elsewhere</Redirect>").On("/parked", async _ =>
        {
            await Task.Delay(TimeSpan.FromSeconds(5), desk.Emulator.Clock, TestContext.Current.CancellationToken);
            return LittleApplication.Twiml("<Enqueue waitUrl='/hold-music'>Q</Enqueue>");
        });
        await desk.MoveAsync(queued, "/parked");
        await desk.RunAsync(4);
        Assert.Equal(executed ? HearingKind.Speech : HearingKind.Silence, queued.Hearing.Kind);
        await desk.RunAsync(3);
        Assert.Equal(("Q", executed ? 1 : 0), (queued.Queue, desk.App.At("/elsewhere").Count));
    }

    [Fact]
    public async Task An_empty_answer_to_a_ghost_loses_the_leg_when_ghosts_are_executed()
    {
        await using var desk = TwoLegs.Desk(options: new EmulatorOptions { ExecuteGhostAnswers = true });
        var (queued, _) = await desk.ResumedAsync();
        desk.App.On("/unparked", "");
        await desk.MoveAsync(queued, "/parked");
        await desk.RunAsync(1);
        Assert.True(queued.IsOver);
    }

    [Fact]
    public async Task Held_resumed_and_held_again_by_turns_and_nobody_is_dropped()
    {
        await using var desk = TwoLegs.Desk("redirect");
        var (queued, dialling) = await desk.ResumedAsync();
        for (var round = 0; round < 4; round++)
        {
            // By turns the queued leg and the dialling leg is the one to be held.
            var (held, other) = round % 2 == 0 ? (queued, dialling) : (dialling, queued);
            desk.App.On("/unconnected", "<Redirect>/waiting</Redirect>").On("/unparked", "<Redirect>/waiting</Redirect>");
            await desk.MoveAsync(held, "/parked");
            await desk.UntilAsync(() => held.Queue == "Q" && other.Hearing.Text == "Please wait.");
            await desk.RunAsync(45);
            await desk.MoveAsync(other, "/reconnect");
            await desk.UntilAsync(() => held.TalksWith(other));
            (queued, dialling) = (held, other);
        }

        Assert.Equal(2, desk.Emulator.Legs.Count);
        dialling.HangUp();
        await desk.RunAsync(1);
        Assert.Equal("in-progress", queued.Status);
    }

    [Fact]
    public async Task The_end_of_the_former_parent_does_not_end_the_child()
    {
        await using var desk = TwoLegs.Desk();
        var (parent, child) = await desk.HeldAsync();
        parent.HangUp();
        await desk.RunAsync(30);
        Assert.False(child.IsOver);
        Assert.Equal("hangup", desk.App.At("/unparked").Single()["QueueResult"]);
    }

    [Theory]
    [InlineData("/parked")]
    [InlineData("/reconnect")]
    public async Task A_partner_that_is_moved_while_it_falls_lands_all_the_same(string path)
    {
        await using var desk = TwoLegs.Desk();
        var (queued, dialling) = await desk.ResumedAsync();
        await desk.MoveAsync(queued, "/elsewhere");
        await desk.RunAsync(0.1);
        await desk.MoveAsync(dialling, path);
        await desk.UntilAsync(() => queued.Hearing.Text == "Elsewhere." && desk.App.At(path).Count == 2, 2);
        Assert.Equal((false, false, 1), (queued.IsOver, dialling.IsOver, desk.App.At("/unconnected").Count));
        Assert.DoesNotContain("\"Unconnected.\"", desk.Heard(dialling));
    }

    [Fact]
    public async Task An_update_with_a_status_callback_sends_the_end_there()
    {
        await using var desk = TwoLegs.Desk();
        var (parent, _) = await desk.BridgedAsync();
        await desk.Rest.PostAsync($"Calls/{parent.CallSid}.json", ("Url", LittleApplication.Base + "/elsewhere"),
            ("StatusCallback", LittleApplication.Base + "/ended"));
        await desk.UntilAsync(() => parent.Hearing.Text == "Elsewhere.");
        parent.HangUp();
        await desk.RunAsync(1);
        Assert.Equal(("completed", parent.CallSid), (desk.App.At("/ended").Single()["CallStatus"], desk.App.At("/ended")[0]["CallSid"]));
    }
}

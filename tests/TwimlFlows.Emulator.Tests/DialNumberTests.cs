using System.Net;
using TwimlFlows.Emulator.Tests.Kit;

namespace TwimlFlows.Emulator.Tests;

/// <summary>Dial with a phone number: the child leg, the bridge, and the way out.</summary>
public sealed class DialNumberTests
{
    private const string Noun = "<Number statusCallback='/child' statusCallbackEvent='initiated ringing answered completed'>+15550100002</Number>";

    private static Desk Office(string dial = $"<Dial action='/done'>{Noun}</Dial>") => Phone.Desk(dial).With("/done", "<Say>Done.</Say>");

    private static async Task<(EmulatedLeg Parent, EmulatedLeg Child)> BridgedAsync(Desk desk)
    {
        desk.Agent.OnRing = RingBehaviour.AnswerAfter(TimeSpan.FromSeconds(2));
        var parent = desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => desk.Agent.Leg is { } leg && parent.TalksWith(leg));
        return (parent, desk.Agent.Leg!);
    }

    [Fact]
    public async Task The_child_rings_answers_and_talks_and_its_end_asks_for_the_action()
    {
        await using var desk = Office();
        var (parent, child) = await BridgedAsync(desk);
        Assert.Equal((parent.CallSid, "outbound-dial", Desk.CustomerNumber), (child.ParentCallSid, child.Direction, child.From));
        await desk.RunAsync(10);
        child.HangUp();
        await desk.UntilAsync(() => parent.IsOver);

        var done = desk.App.At("/done").Single();
        Assert.Equal(("completed", child.CallSid, "10", "true", "in-progress"),
            (done["DialCallStatus"], done["DialCallSid"], done["DialCallDuration"], done["DialBridged"], done["CallStatus"]));
        Assert.Equal(["initiated", "ringing", "in-progress", "completed"], desk.App.At("/child").Select(e => e["CallStatus"]));
        Assert.All(desk.App.At("/child"), e => Assert.Equal(parent.CallSid, e["ParentCallSid"]));
        Assert.Equal(["ringing", "silence", "ringing", child.CallSid, "silence", "\"Done.\""], desk.Heard(parent));
    }

    [Fact]
    public async Task Nobody_answers_within_the_timeout_and_five_seconds()
    {
        await using var desk = Office($"<Dial action='/done' timeout='10'>{Noun}</Dial>");
        var parent = desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => desk.App.At("/done").Count == 1);
        Assert.Equal(TimeSpan.FromSeconds(15.2), desk.Emulator.Now);
        var done = desk.App.At("/done").Single();
        Assert.Equal(("no-answer", null, "false"), (done["DialCallStatus"], done["DialCallSid"], done["DialBridged"]));
        Assert.Equal("in-progress", parent.Status);
    }

    [Fact]
    public async Task A_busy_number_and_no_way_out_hang_up()
    {
        await using var desk = Office($"<Dial>{Noun}</Dial>");
        desk.Agent.OnRing = RingBehaviour.Busy;
        var parent = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(1);
        Assert.Equal("completed", parent.Status);
        Assert.Equal("busy", desk.App.At("/child")[^1]["CallStatus"]);
    }

    [Fact]
    public async Task Verbs_behind_a_dial_without_action_run()
    {
        await using var desk = Office("<Dial>+15550100002</Dial><Say>Behind.</Say>");
        var (parent, child) = await BridgedAsync(desk);
        child.HangUp();
        await desk.UntilAsync(() => parent.Hearing.Text == "Behind.");
    }

    [Fact]
    public async Task The_callers_hang_up_ends_the_child_and_the_action_is_asked_in_vain()
    {
        await using var desk = Office();
        var (parent, child) = await BridgedAsync(desk);
        parent.HangUp();
        await desk.RunAsync(1);
        Assert.Equal("completed", child.Status);
        var done = desk.App.At("/done").Single();
        Assert.Equal(("completed", "completed"), (done["CallStatus"], done["DialCallStatus"]));
        Assert.DoesNotContain("\"Done.\"", desk.Heard(parent));
    }

    [Fact]
    public async Task The_callers_hang_up_while_it_rings_cancels_the_child()
    {
        await using var desk = Office();
        var parent = desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => desk.Agent.Leg is not null);
        var child = desk.Agent.Leg!;
        parent.HangUp();
        await desk.RunAsync(1);
        Assert.Equal("canceled", child.Status);
        Assert.Equal("canceled", desk.App.At("/done").Single()["DialCallStatus"]);
    }

    [Fact]
    public async Task The_first_to_answer_is_connected_and_the_others_are_canceled()
    {
        await using var desk = Office("<Dial action='/done'><Number>+15550100002</Number><Number>+15550100003</Number></Dial>");
        var parent = desk.Customer.Call(Desk.Number);
        desk.Emulator.Phone("+15550100003").OnRing = RingBehaviour.AnswerAfter(TimeSpan.FromSeconds(3));
        await desk.UntilAsync(() => parent.Hearing.Kind == HearingKind.Legs);
        Assert.True(parent.TalksWith(desk.Emulator.Legs[2]));
        Assert.Equal(["in-progress", "canceled", "in-progress"], desk.Emulator.Legs.Select(l => l.Status));
    }

    [Fact]
    public async Task One_after_the_other_when_sequential()
    {
        await using var desk = Office("<Dial sequential='true' timeout='5'><Number>+15550100002</Number><Number>+15550100003</Number></Dial>");
        var parent = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(5);
        Assert.Equal(2, desk.Emulator.Legs.Count);
        await desk.UntilAsync(() => desk.Emulator.Phone("+15550100003").Leg is not null);
        Assert.Equal("no-answer", desk.Emulator.Legs[1].Status);
        desk.Emulator.Phone("+15550100003").Answer();
        Assert.True(parent.TalksWith(desk.Emulator.Legs[2]));
    }

    [Fact]
    public async Task A_whisper_runs_on_the_child_before_the_bridge()
    {
        await using var desk = Office("<Dial action='/done'><Number url='/whisper'>+15550100002</Number></Dial>");
        desk.App.On("/whisper", "<Gather numDigits='1' action='/accept'><Say>Press one to accept.</Say></Gather><Hangup/>")
            .On("/accept", "<Say>Connecting.</Say>");
        desk.Agent.OnRing = RingBehaviour.AnswerAfter(TimeSpan.FromSeconds(2));
        var parent = desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => desk.App.At("/whisper").Count == 1);
        var child = desk.Agent.Leg!;
        Assert.Equal((child.CallSid, parent.CallSid, "in-progress"),
            (desk.App.At("/whisper")[0]["CallSid"], desk.App.At("/whisper")[0]["ParentCallSid"], child.Status));
        Assert.Equal(HearingKind.Ringing, parent.Hearing.Kind);
        child.Press("1");
        await desk.UntilAsync(() => parent.TalksWith(child));
    }

    [Fact]
    public async Task A_hang_up_in_the_whisper_is_completed_without_a_bridge()
    {
        await using var desk = Office("<Dial action='/done'><Number url='/whisper'>+15550100002</Number></Dial>");
        desk.App.On("/whisper", "<Say>Secret.</Say><Hangup/>");
        desk.Agent.OnRing = RingBehaviour.AnswerAfter(TimeSpan.Zero);
        desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => desk.App.At("/done").Count == 1);
        Assert.Equal(("completed", "false"), (desk.App.At("/done")[0]["DialCallStatus"], desk.App.At("/done")[0]["DialBridged"]));
    }

    [Fact]
    public async Task A_dial_in_the_whisper_is_13201_and_ends_the_called_leg()
    {
        await using var desk = Office("<Dial action='/done'><Number url='/whisper'>+15550100002</Number></Dial>");
        desk.App.On("/whisper", "<Dial>+15550100003</Dial>");
        desk.Agent.OnRing = RingBehaviour.AnswerAfter(TimeSpan.Zero);
        desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => desk.App.At("/done").Count == 1);
        Assert.Contains(13201, desk.Codes());
        Assert.Equal("completed", desk.Emulator.Legs[1].Status);
    }

    [Fact]
    public async Task Moving_the_child_lets_the_parent_fall_without_a_duration()
    {
        await using var desk = Office();
        desk.App.On("/waiting", "<Say>Waiting.</Say><Redirect/>");
        var (parent, child) = await BridgedAsync(desk);
        await desk.Rest.PostAsync($"Calls/{child.CallSid}.json", ("Url", LittleApplication.Base + "/waiting"));
        await desk.UntilAsync(() => child.Hearing.Text == "Waiting.");
        await desk.UntilAsync(() => parent.IsOver);
        var done = desk.App.At("/done").Single();
        Assert.Equal((child.CallSid, null, "in-progress"), (done["DialCallSid"], done["DialCallDuration"], done["CallStatus"]));
        Assert.Contains("\"Done.\"", desk.Heard(parent));
        Assert.Equal("in-progress", child.Status);
    }

    [Fact]
    public async Task Moving_the_parent_ends_the_child_asks_a_ghost_and_then_lands()
    {
        await using var desk = Office();
        desk.App.On("/elsewhere", "<Say>Elsewhere.</Say>");
        var (parent, child) = await BridgedAsync(desk);
        await desk.RunAsync(10);
        await desk.Rest.PostAsync($"Calls/{parent.CallSid}.json", ("Url", LittleApplication.Base + "/elsewhere"));
        await desk.UntilAsync(() => parent.IsOver);
        Assert.Equal("completed", child.Status);
        Assert.Equal(["/child", "/done", "/elsewhere"], desk.App.Received.Select(r => r.Path).TakeLast(3));
        var ghost = desk.App.At("/done").Single();
        Assert.Equal(("completed", "10", "in-progress"), (ghost["DialCallStatus"], ghost["DialCallDuration"], ghost["CallStatus"]));
        Assert.DoesNotContain("\"Done.\"", desk.Heard(parent));
    }

    [Fact]
    public async Task Star_by_the_caller_ends_the_child()
    {
        await using var desk = Office($"<Dial action='/done' hangupOnStar='true'>{Noun}</Dial>");
        var (parent, child) = await BridgedAsync(desk);
        parent.Press("5*");
        await desk.UntilAsync(() => parent.IsOver);
        Assert.Equal(("completed", "\"Done.\""), (child.Status, desk.Heard(parent).Last()));
    }

    [Fact]
    public async Task The_children_of_a_call_are_listed_by_their_parent()
    {
        await using var desk = Office();
        var (parent, child) = await BridgedAsync(desk);
        var (status, json) = await desk.Rest.GetAsync($"Calls.json?ParentCallSid={parent.CallSid}&Status=in-progress");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(child.CallSid, Assert.Single(json["calls"]!.AsArray())!["sid"]!.GetValue<string>());
    }
}

using TwimlFlows.Emulator.Tests.Kit;

namespace TwimlFlows.Emulator.Tests;

/// <summary>Enqueue: the wait document, its ways out, and what the action is told.</summary>
public sealed class EnqueueTests
{
    private const string Music = "https://cdn.example.test/hold.mp3";

    private static Desk Office(string enqueue = "<Enqueue waitUrl='/wait' action='/left'>line</Enqueue>", EmulatorOptions? options = null)
    {
        var desk = Phone.Desk(enqueue, options);
        desk.App.On("/wait", $"<Play>{Music}</Play>").On("/left", "<Say>Left.</Say>");
        return desk;
    }

    [Fact]
    public async Task The_wait_document_is_asked_for_again_and_again_with_the_place_in_the_queue()
    {
        await using var desk = Office();
        var first = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(40);
        var second = desk.Agent.Call(Desk.Number);
        await desk.RunAsync(25);

        var queue = Assert.Single(desk.Emulator.Queues);
        Assert.Equal(("line", "line", "line"), (queue.Name, first.Queue, second.Queue));
        Assert.Equal([first.CallSid, second.CallSid], queue.Members);
        Assert.Equal(Music, first.Hearing.Text);
        var rounds = desk.App.At("/wait").Where(r => r["CallSid"] == first.CallSid).ToList();
        Assert.Equal(["0", "30", "60"], rounds.Select(r => r["QueueTime"]));
        Assert.All(rounds, r => Assert.Equal((queue.Sid, "1", "1000"), (r["QueueSid"], r["QueuePosition"], r["MaxQueueSize"])));
        Assert.Equal(("2", "40"), (rounds[2]["CurrentQueueSize"], rounds[2]["AvgQueueTime"]));
        Assert.Equal("2", desk.App.At("/wait").Single(r => r["CallSid"] == second.CallSid)["QueuePosition"]);
    }

    [Fact]
    public async Task Leave_takes_the_leg_out_and_the_action_controls_it()
    {
        await using var desk = Office();
        desk.App.On("/wait", "<Say>Nobody comes.</Say><Leave/><Say>Never heard.</Say>");
        var leg = desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => leg.Hearing.Text == "Left.");
        var left = desk.App.At("/left").Single();
        Assert.Equal(("leave", "in-progress", "0"), (left["QueueResult"], left["CallStatus"], left["QueueTime"]));
        Assert.Equal(desk.Emulator.Queues[0].Sid, left["QueueSid"]);
        Assert.Empty(desk.Emulator.Queues[0].Members);
        Assert.Equal([EmulatorEventKind.Queued, EmulatorEventKind.Unqueued],
            desk.Emulator.Events.Where(e => e.QueueSid is not null).Select(e => e.Kind));
    }

    [Fact]
    public async Task Without_an_action_the_verb_behind_runs_after_leave()
    {
        await using var desk = Office("<Enqueue waitUrl='/wait'>line</Enqueue><Say>Behind.</Say>");
        desk.App.On("/wait", "<Leave/>");
        var leg = desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => leg.Hearing.Text == "Behind.");
    }

    [Fact]
    public async Task A_hang_up_in_the_queue_asks_the_action_in_vain()
    {
        await using var desk = Office();
        var leg = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(5);
        leg.HangUp();
        await desk.RunAsync(1);
        var left = desk.App.At("/left").Single();
        Assert.Equal(("hangup", "completed", "5"), (left["QueueResult"], left["CallStatus"], left["QueueTime"]));
        Assert.DoesNotContain("\"Left.\"", desk.Heard(leg));
        Assert.Empty(desk.Emulator.Queues[0].Members);
    }

    [Fact]
    public async Task A_wait_document_that_cannot_be_had_is_an_error_and_the_action_goes_on()
    {
        await using var desk = Office();
        desk.App.On("/wait", "<Dial>+15550100002</Dial>");
        var leg = desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => leg.Hearing.Text == "Left.");
        Assert.Equal("error", desk.App.At("/left").Single()["QueueResult"]);
        Assert.Contains(13238, desk.Codes());
    }

    [Fact]
    public async Task A_full_queue_turns_the_leg_away_with_14207_and_without_a_QueueSid()
    {
        await using var desk = Office("<Enqueue waitUrl='/wait' action='/left' maxQueueSize='1'>line</Enqueue>");
        desk.Customer.Call(Desk.Number);
        await desk.RunAsync(1);
        var second = desk.Agent.Call(Desk.Number);
        await desk.UntilAsync(() => second.Hearing.Text == "Left.");
        var left = desk.App.At("/left").Single();
        Assert.Equal(("queue-full", null, null), (left["QueueResult"], left["QueueSid"], left["QueueTime"]));
        Assert.Contains(14207, desk.Codes());
    }

    [Theory]
    [InlineData("<Enqueue>line</Enqueue>", HearingKind.Audio)]
    [InlineData("<Enqueue waitUrl=''>line</Enqueue>", HearingKind.Silence)]
    public async Task Without_a_wait_document_there_is_Twilios_music_or_silence(string enqueue, HearingKind hears)
    {
        await using var desk = Office(enqueue);
        var leg = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(1);
        Assert.Equal((hears, "line"), (leg.Hearing.Kind, leg.Queue));
    }

    [Fact]
    public async Task Keys_in_the_wait_document_reach_its_gather()
    {
        await using var desk = Office();
        desk.App.On("/wait", "<Gather numDigits='1' action='/key' timeout='20'><Say>Press one for a call back.</Say></Gather>").On("/key", "<Leave/>");
        var leg = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(3);
        leg.Press("1");
        await desk.UntilAsync(() => leg.Hearing.Text == "Left.");
        Assert.Equal(("1", "leave"), (desk.App.At("/key").Single()["Digits"], desk.App.At("/left").Single()["QueueResult"]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Queue_parameters_after_a_redirect_in_the_wait_document_are_an_option(bool sent)
    {
        await using var desk = Office(options: new EmulatorOptions { QueueParametersAfterRedirect = sent });
        desk.App.On("/wait", "<Redirect>/more</Redirect>").On("/more", $"<Play>{Music}</Play>");
        desk.Customer.Call(Desk.Number);
        await desk.RunAsync(1);
        Assert.NotNull(desk.App.At("/wait").Single()["QueueSid"]);
        Assert.Equal(sent, desk.App.At("/more").Single()["QueueSid"] is not null);
    }

    [Fact]
    public async Task A_wait_document_that_takes_no_time_does_not_hang_the_clock()
    {
        await using var desk = Office();
        desk.App.On("/wait", "");
        var leg = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(10);
        Assert.Equal(("in-progress", "line"), (leg.Status, leg.Queue));
        Assert.InRange(desk.App.At("/wait").Count, 10, 11);
    }

    [Theory]
    [InlineData("<Enqueue waitUrl='wait' action='https://flows.example.test/left'>line</Enqueue>", 14202)]
    [InlineData("<Dial action='https://flows.example.test/left'><Queue url='wait'>line</Queue></Dial>", 14211)]
    [InlineData("<Dial action='https://flows.example.test/left'><Conference waitUrl='wait'>room</Conference></Dial>", 13233)]
    public async Task An_address_that_cannot_be_resolved_is_an_error_and_no_crash(string twiml, int code)
    {
        await using var desk = Office();
        var leg = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(1);
        await desk.Rest.PostAsync($"Calls/{leg.CallSid}.json", ("Twiml", $"<Response>{twiml}</Response>"));
        await desk.UntilAsync(() => leg.Hearing.Text == "Left.", 2);
        Assert.Contains(code, desk.Codes());
    }

    [Theory]
    [InlineData("", 14204)]
    [InlineData("a name that is longer than the sixty-four characters that a queue's name may have", 14205)]
    public async Task A_bad_name_is_an_error(string name, int code)
    {
        await using var desk = Office($"<Enqueue action='/left'>{name}</Enqueue>");
        desk.Customer.Call(Desk.Number);
        await desk.RunAsync(1);
        Assert.Contains(code, desk.Codes());
        Assert.Equal("error", desk.App.At("/left").Single()["QueueResult"]);
    }
}

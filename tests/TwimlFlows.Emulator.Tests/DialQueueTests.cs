using TwimlFlows.Emulator.Tests.Kit;

namespace TwimlFlows.Emulator.Tests;

/// <summary>Dial Queue: who is taken, what both hear, and what each is told at the end.</summary>
public sealed class DialQueueTests
{
    private static Desk Office(string dial = "<Dial timeout='10' action='/done'><Queue url='/connected'>line</Queue></Dial>", EmulatorOptions? options = null)
    {
        var desk = new Desk(options);
        desk.App.On("/answer", r => LittleApplication.Twiml(r["From"] == Desk.AgentNumber
                ? dial
                : "<Enqueue waitUrl='/wait' action='/left'>line</Enqueue>"))
            .On("/wait", "<Play>https://cdn.example.test/hold.mp3</Play>")
            .On("/connected", "<Say>Somebody is here.</Say>")
            .On("/left", "<Say>Left.</Say>")
            .On("/done", "<Say>Done.</Say>");
        return desk;
    }

    private static async Task<(EmulatedLeg Queued, EmulatedLeg Dialling)> TalkAsync(Desk desk)
    {
        var queued = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(7);
        var dialling = desk.Agent.Call(Desk.Number);
        await desk.UntilAsync(() => queued.TalksWith(dialling));
        return (queued, dialling);
    }

    [Fact]
    public async Task The_queued_leg_hears_Queue_url_and_then_both_talk()
    {
        await using var desk = Office();
        var (queued, dialling) = await TalkAsync(desk);
        var connected = desk.App.At("/connected").Single();
        Assert.Equal((queued.CallSid, dialling.CallSid, "7", desk.Emulator.Queues[0].Sid),
            (connected["CallSid"], connected["DequeingCallSid"], connected["QueueTime"], connected["QueueSid"]));
        Assert.Equal(["https://cdn.example.test/hold.mp3", "\"Somebody is here.\"", dialling.CallSid], desk.Heard(queued).TakeLast(3));
        Assert.Null(queued.Queue);
        Assert.Empty(desk.Emulator.Queues[0].Members);
        Assert.Empty(desk.App.At("/left"));
    }

    [Fact]
    public async Task The_longest_waiting_is_taken_first()
    {
        await using var desk = Office();
        var first = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(1);
        var second = desk.Emulator.Phone("+15550100009").Call(Desk.Number);
        await desk.RunAsync(1);
        var dialling = desk.Agent.Call(Desk.Number);
        await desk.UntilAsync(() => first.TalksWith(dialling));
        Assert.Equal("line", second.Queue);
    }

    [Fact]
    public async Task The_dialling_leg_hangs_up_and_the_action_of_the_queued_leg_controls_it()
    {
        await using var desk = Office();
        var (queued, dialling) = await TalkAsync(desk);
        dialling.HangUp();
        await desk.UntilAsync(() => queued.Hearing.Text == "Left.");
        Assert.Equal(("bridged", "in-progress", "7"),
            (desk.App.At("/left")[0]["QueueResult"], desk.App.At("/left")[0]["CallStatus"], desk.App.At("/left")[0]["QueueTime"]));
        Assert.Equal("completed", desk.App.At("/done").Single()["CallStatus"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_queued_leg_hangs_up_and_its_action_comes_at_once_or_after_the_other_side(bool waits)
    {
        await using var desk = Office(options: new EmulatorOptions { EnqueueActionWaitsForOtherSide = waits });
        var (queued, dialling) = await TalkAsync(desk);
        queued.HangUp();
        await desk.UntilAsync(() => dialling.Hearing.Text == "Done.");
        Assert.Equal(waits ? 0 : 1, desk.App.At("/left").Count);
        await desk.UntilAsync(() => dialling.IsOver);
        await desk.RunAsync(1);
        var left = desk.App.At("/left").Single();
        Assert.Equal(("bridged", "completed"), (left["QueueResult"], left["CallStatus"]));
        var done = desk.App.At("/done").Single();
        Assert.Equal(("completed", "true", dialling.CallSid, "in-progress"),
            (done["DialCallStatus"], done["DialBridged"], done["DequeingCallSid"], done["CallStatus"]));
        Assert.Equal(desk.Emulator.Queues[0].Sid, done["QueueSid"]);
    }

    [Fact]
    public async Task A_queue_that_does_not_exist_fails_at_once()
    {
        await using var desk = Office();
        var dialling = desk.Agent.Call(Desk.Number);
        await desk.UntilAsync(() => dialling.Hearing.Text == "Done.");
        Assert.Equal(TimeSpan.Zero, desk.Emulator.Now);
        Assert.Equal("failed", desk.App.At("/done").Single()["DialCallStatus"]);
    }

    [Fact]
    public async Task An_empty_queue_is_waited_at_for_the_timeout()
    {
        await using var desk = Office();
        await desk.Rest.PostAsync("Queues.json", ("FriendlyName", "line"));
        var dialling = desk.Agent.Call(Desk.Number);
        await desk.UntilAsync(() => dialling.Hearing.Text == "Done.");
        Assert.Equal(TimeSpan.FromSeconds(10), desk.Emulator.Now);
        Assert.Equal(("no-answer", "false"), (desk.App.At("/done").Single()["DialCallStatus"], desk.App.At("/done").Single()["DialBridged"]));
        var late = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(20);
        Assert.Equal("line", late.Queue);
    }

    [Fact]
    public async Task A_queue_that_is_deleted_under_a_waiting_dial_fails_it_at_once()
    {
        await using var desk = Office();
        var sid = (await desk.Rest.PostAsync("Queues.json", ("FriendlyName", "line"))).Json["sid"]!.GetValue<string>();
        var dialling = desk.Agent.Call(Desk.Number);
        await desk.RunAsync(2);
        await desk.Rest.SendAsync(HttpMethod.Delete, $"Queues/{sid}.json");
        await desk.UntilAsync(() => dialling.Hearing.Text == "Done.", 1);
        Assert.Equal("failed", desk.App.At("/done").Single()["DialCallStatus"]);
    }

    [Fact]
    public async Task A_leg_that_gives_up_at_an_empty_queue_asks_its_action_in_vain()
    {
        await using var desk = Office();
        await desk.Rest.PostAsync("Queues.json", ("FriendlyName", "line"));
        var dialling = desk.Agent.Call(Desk.Number);
        await desk.RunAsync(2);
        dialling.HangUp();
        await desk.RunAsync(1);
        Assert.Equal(("canceled", "completed"), (desk.App.At("/done").Single()["DialCallStatus"], desk.App.At("/done")[0]["CallStatus"]));
        desk.Customer.Call(Desk.Number);
        await desk.RunAsync(1);
        Assert.Single(desk.Emulator.Queues[0].Members);
    }

    [Theory]
    [InlineData(true, "hangup")]
    [InlineData(false, "bridged")]
    public async Task Ending_a_leg_over_REST_is_a_hang_up_for_its_queue(bool waits, string result)
    {
        await using var desk = Office();
        var queued = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(1);
        var dialling = waits ? null : desk.Agent.Call(Desk.Number);
        await desk.UntilAsync(() => dialling is null || queued.TalksWith(dialling));
        await desk.Rest.PostAsync($"Calls/{queued.CallSid}.json", ("Status", "completed"));
        await desk.RunAsync(0.1);
        Assert.Equal((result, "completed"), (desk.App.At("/left").Single()["QueueResult"], desk.App.At("/left")[0]["CallStatus"]));
        Assert.Equal(waits ? null : "Done.", dialling?.Hearing.Text);
    }

    [Fact]
    public async Task Who_joins_while_a_dial_waits_is_taken()
    {
        await using var desk = Office();
        await desk.Rest.PostAsync("Queues.json", ("FriendlyName", "line"));
        var dialling = desk.Agent.Call(Desk.Number);
        await desk.RunAsync(9);
        var queued = desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => queued.TalksWith(dialling), 3);
        await desk.RunAsync(30);
        Assert.True(queued.TalksWith(dialling));
    }

    [Fact]
    public async Task The_queued_leg_hangs_up_in_Queue_url()
    {
        await using var desk = Office();
        var queued = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(1);
        var dialling = desk.Agent.Call(Desk.Number);
        await desk.UntilAsync(() => queued.Hearing.Text == "Somebody is here.");
        queued.HangUp();
        await desk.UntilAsync(() => dialling.Hearing.Text == "Done.");
        Assert.Equal("hangup", desk.App.At("/left").Single()["QueueResult"]);
        Assert.Equal(("completed", "false"), (desk.App.At("/done").Single()["DialCallStatus"], desk.App.At("/done").Single()["DialBridged"]));
    }

    [Fact]
    public async Task The_dialling_leg_hangs_up_in_Queue_url_and_the_queued_leg_takes_its_way_out()
    {
        await using var desk = Office();
        var queued = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(1);
        var dialling = desk.Agent.Call(Desk.Number);
        await desk.UntilAsync(() => queued.Hearing.Text == "Somebody is here.");
        dialling.HangUp();
        await desk.UntilAsync(() => queued.Hearing.Text == "Left.");
        Assert.Equal("bridged", desk.App.At("/left").Single()["QueueResult"]);
    }

    [Theory]
    [InlineData(false, "error")]
    [InlineData(true, null)]
    public async Task A_Queue_url_that_fails_is_an_error_or_bridges_all_the_same(bool bridges, string? result)
    {
        await using var desk = Office(options: new EmulatorOptions { BridgeAfterFailedQueueUrl = bridges });
        desk.App.On("/connected", _ => new HttpResponseMessage(System.Net.HttpStatusCode.InternalServerError));
        var queued = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(1);
        var dialling = desk.Agent.Call(Desk.Number);
        await desk.RunAsync(0.3);
        Assert.Equal(bridges, queued.TalksWith(dialling));
        Assert.Equal(result, desk.App.At("/left").SingleOrDefault()?["QueueResult"]);
    }

    [Theory]
    [InlineData("hangupOnStar='true'")]
    [InlineData("timeLimit='20'")]
    public async Task Star_and_time_limit_end_the_talk_and_both_take_their_ways_out(string limit)
    {
        await using var desk = Office($"<Dial action='/done' {limit}><Queue>line</Queue></Dial>");
        var (queued, dialling) = await TalkAsync(desk);
        await desk.RunAsync(19);
        Assert.True(queued.TalksWith(dialling));
        dialling.Press("*");
        await desk.UntilAsync(() => queued.Hearing.Text == "Left." && dialling.Hearing.Text == "Done.", 2);
        Assert.Equal("bridged", desk.App.At("/left").Single()["QueueResult"]);
    }
}

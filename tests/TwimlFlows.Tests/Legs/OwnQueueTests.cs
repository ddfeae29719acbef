namespace TwimlFlows.Tests.Legs;

/// <summary>A queue that the flow's own steps use has nothing to do with holding: it is neither deleted nor taken for the call's.</summary>
public sealed class OwnQueueTests
{
    private const string Shared = "QU0000000000000000000000000000000f";
    private readonly LegDesk _desk = new();

    private DeskLeg C => _desk.Customer;

    private DeskLeg A => _desk.Agent;

    [Fact]
    public async Task It_outlives_every_call_that_waited_in_it()
    {
        _desk.Twilio.Queues[Shared] = [];
        await _desk.TalkByQueueAsync(C);
        await A.TellAsync("completed", 3);
        Assert.Equal("Run own 1", (await C.UnparkedAsync("bridged")).Text);
        Assert.Equal("delete the queue", _desk.Sent());

        // The flow's own step enqueues the caller for somebody else.
        await C.AskAsync("/desk/hold-music?" + C.Document, ("QueueSid", Shared), ("QueuePosition", "1"));
        await C.AskAsync("/desk/unparked?" + C.Document, ("QueueSid", Shared), ("QueueResult", "bridged"));
        await C.TellAsync("completed");

        Assert.Equal("", _desk.Sent());
        Assert.Equal([Shared], _desk.Twilio.Queues.Keys);
    }

    [Fact]
    public async Task Also_when_its_music_asks_for_more_music_and_somebody_else_takes_the_caller_out()
    {
        _desk.Twilio.Queues[Shared] = [];
        await _desk.TalkByQueueAsync(C);
        await A.TellAsync("completed", 3);
        await C.UnparkedAsync("bridged");
        var music = await C.AskAsync("/desk/hold-music?" + C.Document, ("QueueSid", Shared), ("QueuePosition", "1"));
        await C.AskAsync("/desk/hold-music?" + music.Answer.Stamp, ("QueueSid", Shared), ("QueuePosition", "1"));
        await C.AskAsync("/desk/connected", ("QueueSid", Shared), ("DequeingCallSid", "CA" + new string('7', 32)));
        await C.TellAsync("completed");

        Assert.Equal([Shared], _desk.Twilio.Queues.Keys);
    }

    [Theory]
    [MemberData(nameof(ParkingFailsTests.Failures), MemberType = typeof(ParkingFailsTests))]
    public async Task When_it_takes_nobody_the_flows_own_step_hears_of_it(string result)
    {
        await _desk.TalkAsync();
        Assert.Equal("Run own 0", (await C.WayOutAsync()).Text);

        Assert.Equal("Run own 0", (await C.AskAsync("/desk/unparked?" + C.Document, ("QueueSid", Shared), ("QueueResult", result))).Text);
        Assert.Equal("", _desk.Sent());
    }
}

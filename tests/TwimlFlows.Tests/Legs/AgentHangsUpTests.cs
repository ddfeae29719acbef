using Microsoft.Extensions.Logging;

namespace TwimlFlows.Tests.Legs;

/// <summary>The agent hangs up while the two talk by the queue.</summary>
public sealed class AgentHangsUpTests
{
    private readonly LegDesk _desk = new();

    private DeskLeg C => _desk.Customer;

    private DeskLeg A => _desk.Agent;

    [Fact]
    public async Task The_customer_hears_the_end_when_the_event_comes_first()
    {
        await _desk.TalkByQueueAsync(C);
        await A.TellAsync("completed", 3);

        Assert.Equal("Run own 1", (await C.UnparkedAsync("bridged")).Text);
        await C.TellAsync("completed");
        Assert.Equal("delete the queue", _desk.Sent());
    }

    [Fact]
    public async Task The_customer_hears_the_end_when_the_event_comes_last()
    {
        await _desk.TalkByQueueAsync(C);

        Assert.Equal("Run own 1", (await C.UnparkedAsync("bridged")).Text);
        await A.TellAsync("completed", 3);
        await C.TellAsync("completed");
        Assert.Equal("delete the queue", _desk.Sent());
        Assert.Empty(_desk.Twilio.Queues);
    }

    [Fact]
    public async Task A_queue_that_is_not_empty_yet_is_tried_three_times_and_deleted_with_the_next_word()
    {
        await _desk.TalkByQueueAsync(C);
        _desk.Twilio.Queues[_desk.QueueSid].Add("CA" + new string('f', 32));
        await C.UnparkedAsync("bridged");
        Assert.Equal("delete the queue, delete the queue, delete the queue", _desk.Sent());
        Assert.Single(_desk.Log.From(LogLevel.Warning), line => line.Contains(_desk.QueueSid, StringComparison.Ordinal));

        _desk.Twilio.Queues[_desk.QueueSid].Clear();
        await A.TellAsync("completed", 3);
        Assert.Equal("delete the queue", _desk.Sent());
        Assert.Empty(_desk.Twilio.Queues);
    }

    [Fact]
    public async Task A_second_talk_of_the_same_caller_has_its_own_queue_and_that_is_deleted_too()
    {
        await _desk.TalkByQueueAsync(C);
        await A.TellAsync("completed", 3);
        await C.UnparkedAsync("bridged");
        Assert.Equal("delete the queue", _desk.Sent());

        await _desk.TalkAgainAsync();
        await _desk.HoldAndLandAsync(C);
        await _desk.ResumeAndBridgeAsync();
        await A.TellAsync("completed", 3);
        await C.UnparkedAsync("bridged");

        Assert.Equal("delete the queue", _desk.Sent());
        Assert.Empty(_desk.Twilio.Queues);
    }
}

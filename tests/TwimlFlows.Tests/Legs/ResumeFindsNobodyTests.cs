using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Legs;

/// <summary>The Dial with the Queue ends and nobody was connected; or somebody else was.</summary>
public sealed class ResumeFindsNobodyTests
{
    private readonly LegDesk _desk = new();

    private DeskLeg C => _desk.Customer;

    private DeskLeg A => _desk.Agent;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_customer_lives_and_the_agent_waits_again(bool hasAction)
    {
        var resume = await FetchAsync();
        await _desk.PassAsync(10);

        var reply = hasAction ? await A.DialDoneAsync("no-answer", hasDuration: false) : await A.WayOutAsync();
        Assert.Equal("GoTo waiting 4", reply.Text);
        Assert.Equal("look at C", _desk.Sent());
        Assert.Equal(Failed, await _desk.OutcomeAsync(resume));
        Assert.Equal("Run other 4", (await A.LandAsync()).Text);
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
        await _desk.ResumeAndBridgeAsync();
    }

    [Fact]
    public async Task The_customer_is_gone_and_the_agent_hears_the_end()
    {
        var resume = await FetchAsync();
        _desk.Become(C, "completed");

        Assert.Equal("Run own 2", (await A.WayOutAsync()).Text);
        Assert.Equal("look at C, delete the queue", _desk.Sent());
        Assert.Equal(CallOver, await _desk.OutcomeAsync(resume));
    }

    [Fact]
    public async Task When_Twilio_does_not_say_the_agent_waits_rather_than_end()
    {
        var resume = await FetchAsync();
        _desk.Twilio.Next(HttpMethod.Get, Calls.Fault.Answer(500));

        Assert.Equal("GoTo waiting 4", (await A.WayOutAsync()).Text);
        Assert.Equal(Failed, await _desk.OutcomeAsync(resume));
    }

    [Fact]
    public async Task A_stranger_who_takes_the_customer_out_of_the_queue_loses_it_at_once()
    {
        await _desk.HoldFirstAsync(C);
        var old = C.Document;

        Assert.Equal("Run whisper 1", (await C.ConnectedAsync(by: CallSid.Parse("CA" + new string('f', 32)), of: "")).Text);
        Assert.Equal("move C to parked 2", _desk.Sent());
        Assert.Equal("Settle", (await C.UnparkedAsync("redirected-from-bridged", of: old)).Text);
        Assert.Equal("Run park 2", (await C.LandAsync()).Text);
        Assert.Equal("Run wait 2", (await C.MusicAsync()).Text);
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
        await _desk.ResumeAndBridgeAsync();
    }

    [Fact]
    public async Task A_stranger_in_the_middle_of_a_resume_ends_the_resume_and_the_agent_waits_again()
    {
        var resume = await FetchAsync();
        await C.ConnectedAsync(by: CallSid.Parse("CA" + new string('f', 32)), of: "");

        Assert.Equal(Failed, await _desk.OutcomeAsync(resume));
        Assert.Equal("move C to parked 3", _desk.Sent());
        await C.LandAsync();
        Assert.Equal("GoTo waiting 4", (await A.WayOutAsync()).Text);
        await C.MusicAsync();
        await A.LandAsync();
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
    }

    [Fact]
    public async Task The_queues_url_of_a_talk_that_is_over_alarms_nobody_in_the_next_one()
    {
        await _desk.TalkByQueueAsync(C);
        var (former, old) = (A.Sid, A.Document);
        await A.TellAsync("completed", 3);
        await C.UnparkedAsync("bridged");
        await _desk.TalkAgainAsync();
        _desk.Sent();

        Assert.StartsWith("Run whisper", (await C.LateConnectedAsync(by: former, of: old)).Text, StringComparison.Ordinal);
        Assert.Equal("", _desk.Sent());
        Assert.Equal("C Dialled, B Dialled", await _desk.SeenAsync());
    }

    private async Task<Task<OperationResult>> FetchAsync()
    {
        await _desk.HoldFirstAsync(C);
        var (resume, _) = await _desk.BeginAsync(() => _desk.ResumeAsync());
        await A.LandAsync();
        _desk.Sent();
        return resume;
    }
}

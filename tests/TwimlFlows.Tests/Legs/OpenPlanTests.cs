using TwimlFlows.Tests.Calls;
using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Legs;

/// <summary>A plan has been open for long: its process is gone, or its evidence. The next operation finds out what became of it.</summary>
public sealed class OpenPlanTests
{
    private readonly LegDesk _desk = new();

    private DeskLeg C => _desk.Customer;

    private DeskLeg A => _desk.Agent;

    [Fact]
    public async Task If_one_of_the_two_is_over_the_operation_says_so()
    {
        await HoldHalfAsync();
        _desk.Become(C, "completed");

        Assert.Equal(CallOver, await _desk.OutcomeAsync(_desk.HoldAsync(C)));
        Assert.Equal("look at C, move A to call-over 2", _desk.Sent());
        Assert.StartsWith("Run end", (await A.LandAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_leg_that_did_not_fall_by_itself_is_moved_to_its_landing()
    {
        await HoldHalfAsync();
        var (resume, moved) = await _desk.BeginAsync(() => _desk.ResumeAsync());
        Assert.Same(C, moved);
        Assert.Equal("look at C, look at A, move C to parked 1", _desk.Sent());
        Assert.Equal("Settle", (await C.WayOutAsync()).Text);
        Assert.Equal("Run park 1", (await C.LandAsync()).Text);
        await C.MusicAsync();

        await LegDesk.StillAsync();
        Assert.Equal("look at A, move A to reconnect 2", _desk.Sent());
        await A.LandAsync();
        await C.ConnectedAsync();
        Assert.Equal(Resumed, await _desk.OutcomeAsync(resume));
    }

    [Theory]
    [InlineData(400, 20001)]
    [InlineData(401, 20003)]
    [InlineData(500, 0)]
    public async Task If_Twilio_refuses_that_the_leg_still_finds_its_landing_when_it_falls(int status, int code)
    {
        await HoldHalfAsync();
        _desk.Twilio.Next(HttpMethod.Post, [.. Enumerable.Repeat(Fault.Answer(status, code), 5)]);
        Assert.Equal(Busy, await _desk.OutcomeAsync(_desk.ResumeAsync()));
        _desk.Twilio.Recover();

        var reply = await C.WayOutAsync();
        if (reply.Text == "Settle")
        {
            await _desk.PassAsync(16);
            reply = await C.SettleAsync();
        }

        Assert.Equal("GoTo parked 1", reply.Text);
        await C.LandAsync();
        await C.MusicAsync();
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
        await _desk.ResumeAndBridgeAsync();
    }

    [Fact]
    public async Task If_the_answer_to_that_is_lost_it_is_asked_for_again()
    {
        await HoldHalfAsync();
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(503));
        await _desk.OutcomeAsync(_desk.ResumeAsync());

        Assert.EndsWith("move C to parked 1, look at C, move C to parked 1", _desk.Sent(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_landing_while_Twilio_is_asked_keeps_the_plan()
    {
        await _desk.TalkAsync();
        var (hold, _) = await _desk.BeginAsync(() => _desk.HoldAsync(C));
        Assert.Equal(Unconfirmed, await _desk.OutcomeAsync(hold));
        await _desk.PassAsync(31);
        _desk.Twilio.Latency = TimeSpan.FromSeconds(1);
        var again = _desk.HoldAsync(C);
        await LegDesk.StillAsync();
        await A.LandAsync();
        await _desk.OutcomeAsync(again);

        Assert.Equal("GoTo parked 1", (await C.WayOutAsync()).Text);
    }

    [Fact]
    public async Task A_leg_whose_first_request_for_music_was_lost_is_found_in_the_queue()
    {
        await _desk.TalkByQueueAsync(C);
        await _desk.BeginAsync(() => _desk.HoldAsync(C));
        await _desk.FallAsync(A);
        await A.LandAsync();
        await C.LandAsync();
        _desk.EnterQueue(C);
        await _desk.PassAsync(31);
        _desk.Sent();

        var (resume, moved) = await _desk.BeginAsync(() => _desk.ResumeAsync());
        Assert.Same(A, moved);
        Assert.Equal("look at C, look at A, look for C in the queue, move A to reconnect 4", _desk.Sent());
        await A.LandAsync();
        await C.ConnectedAsync();
        Assert.Equal(Resumed, await _desk.OutcomeAsync(resume));
    }

    [Fact]
    public async Task As_long_as_Twilio_does_not_answer_everything_stays_as_it_is()
    {
        await HoldHalfAsync();
        _desk.Twilio.Next(HttpMethod.Get, Fault.Answer(500), Fault.Answer(500), Fault.Answer(500), Fault.Answer(500));

        Assert.Equal(Busy, await _desk.OutcomeAsync(_desk.ResumeAsync()));
        Assert.Equal("C Dialled, A Waiting, plan 1", await _desk.SeenAsync());
    }

    /// <summary>The agent has landed, and nothing is heard of the customer.</summary>
    private async Task HoldHalfAsync()
    {
        await _desk.TalkAsync();
        var (hold, _) = await _desk.BeginAsync(() => _desk.HoldAsync(C));
        await A.LandAsync();
        Assert.Equal(Unconfirmed, await _desk.OutcomeAsync(hold));
        await _desk.PassAsync(31);
        _desk.Sent();
    }
}

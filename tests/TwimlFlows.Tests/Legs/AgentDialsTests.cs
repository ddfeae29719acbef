using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Legs;

/// <summary>The mirror case: the agent's softphone dials the customer, so the customer's leg is the child.</summary>
public sealed class AgentDialsTests
{
    private readonly LegDesk _desk = new(agentDials: true);

    private DeskLeg C => _desk.Customer;

    private DeskLeg A => _desk.Agent;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_customer_is_the_dialled_leg_and_is_moved(bool fallIsFirst)
    {
        await _desk.TalkAsync();
        var hold = _desk.HoldAsync(C);
        await LegDesk.StillAsync();
        Assert.Equal("move C to parked 1", _desk.Sent());
        Assert.Contains($"hold-{A.Sid}", C.Next!, StringComparison.Ordinal);

        if (fallIsFirst)
        {
            Assert.Equal("GoTo waiting 1", (await A.DialDoneAsync("completed", hasDuration: false)).Text);
            await A.LandAsync();
        }

        Assert.Equal("Run park 1", (await C.LandAsync()).Text);
        Assert.Equal("Run wait 1", (await C.MusicAsync(status: "ringing")).Text);
        if (!fallIsFirst)
        {
            Assert.Equal("GoTo waiting 1", (await A.WayOutAsync()).Text);
            Assert.Equal("Run other 1", (await A.LandAsync()).Text);
        }

        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
    }

    [Fact]
    public async Task The_agent_fetches_the_customer_and_from_there_all_is_as_inbound()
    {
        await _desk.HoldFirstAsync(C);
        var (resume, moved) = await _desk.BeginAsync(() => _desk.ResumeAsync());
        Assert.Same(A, moved);
        Assert.Equal("move A to reconnect 2", _desk.Sent());
        Assert.Equal("Run connect 2", (await A.LandAsync()).Text);
        await C.ConnectedAsync();
        Assert.Equal(Resumed, await _desk.OutcomeAsync(resume));

        (_, moved) = await _desk.BeginAsync(() => _desk.HoldAsync(C));
        Assert.Same(C, moved);
        Assert.Equal("move C to parked 3", _desk.Sent());
        Assert.Equal("Settle", (await C.UnparkedAsync("redirected-from-bridged")).Text);
        Assert.Equal("GoTo waiting 3", (await A.WayOutAsync()).Text);
    }

    [Fact]
    public async Task The_agent_held_out_of_the_first_talk_falls()
    {
        await _desk.TalkAsync();
        var (hold, moved) = await _desk.BeginAsync(() => _desk.HoldAsync(A));
        Assert.Same(C, moved);
        Assert.Equal("GoTo parked 1", (await A.WayOutAsync()).Text);
        Assert.Equal("Run park 1", (await A.LandAsync()).Text);
        await A.MusicAsync();
        Assert.Equal("Run other 1", (await C.LandAsync()).Text);

        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
        Assert.Equal("C Waiting, A InQueue, held A", await _desk.SeenAsync());
    }

    [Fact]
    public async Task The_agents_end_is_told_by_the_callback_that_its_move_sets()
    {
        await _desk.HoldFirstAsync(C);
        var (resume, _) = await _desk.BeginAsync(() => _desk.ResumeAsync());
        Assert.Contains(_desk.Twilio.Posts.Last().Form, static field => field.Key == "StatusCallback");

        await A.TellAsync("completed");
        Assert.Equal(CallOver, await _desk.OutcomeAsync(resume));
        Assert.Equal("move A to reconnect 2, move C to call-over 3", _desk.Sent());
    }
}

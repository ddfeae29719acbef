using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Legs;

/// <summary>The store forgets everything while somebody is held or talks: the links carry enough to go on.</summary>
public sealed class StoreForgetsTests
{
    private readonly LegDesk _desk = new();

    private DeskLeg C => _desk.Customer;

    private DeskLeg A => _desk.Agent;

    [Theory]
    [InlineData("ml")]
    [InlineData("lm")]
    public async Task Music_and_loop_tell_who_waits_for_whom(string order)
    {
        await _desk.HoldFirstAsync(C);
        _desk.Forget();
        await AskAsync(order);

        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
        Assert.Equal(AlreadyHeld, await _desk.OutcomeAsync(_desk.HoldAsync(C)));
        await _desk.ResumeAndBridgeAsync();
        await _desk.HoldAndLandAsync(C);
    }

    [Theory]
    [InlineData("ml")]
    [InlineData("lm")]
    public async Task Also_when_the_queue_joined_the_two_before(string order)
    {
        await _desk.TalkByQueueAsync(A);
        await _desk.HoldAndLandAsync(C);
        _desk.Forget();
        await AskAsync(order);

        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
        await _desk.ResumeAndBridgeAsync();
    }

    [Theory]
    [InlineData("ml")]
    [InlineData("lm")]
    public async Task A_resume_before_the_first_of_them_does_not_make_them_talk_in_the_record(string order)
    {
        await _desk.HoldFirstAsync(C);
        _desk.Forget();
        var resume = _desk.ResumeAsync();
        await LegDesk.StillAsync();
        await AskAsync(order);

        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
        await _desk.OutcomeAsync(resume);
        await _desk.ResumeAndBridgeAsync();
    }

    [Theory]
    [InlineData("ml")]
    [InlineData("lm")]
    public async Task A_hold_before_the_first_of_them_finds_the_held_leg_in_its_queue(string order)
    {
        await _desk.HoldFirstAsync(C);
        _desk.Forget();
        var (hold, moved) = await _desk.BeginAsync(() => _desk.HoldAsync(C));
        Assert.Same(A, moved);
        foreach (var message in order)
        {
            Assert.StartsWith("Run", (await (message == 'm' ? C.MusicAsync() : A.LandAsync())).Text, StringComparison.Ordinal);
        }

        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
        await _desk.ResumeAndBridgeAsync();
    }

    [Fact]
    public async Task In_the_middle_of_a_resume_the_agent_still_fetches_the_customer()
    {
        await _desk.HoldFirstAsync(C);
        await _desk.BeginAsync(() => _desk.ResumeAsync());
        _desk.Forget();

        Assert.Equal("Run connect 2", (await A.LandAsync()).Text);
        Assert.StartsWith("Run whisper", (await C.ConnectedAsync()).Text, StringComparison.Ordinal);
        Assert.Equal("C Bridged, A Bridged", await _desk.SeenAsync());
        await _desk.HoldAndLandAsync(C);
    }

    [Fact]
    public async Task The_queues_url_alone_tells_who_talks_with_whom()
    {
        await _desk.HoldFirstAsync(C);
        await _desk.BeginAsync(() => _desk.ResumeAsync());
        await A.LandAsync();
        _desk.Forget();

        await C.ConnectedAsync();
        Assert.Equal("C Bridged, A Bridged", await _desk.SeenAsync());
        Assert.Equal("Run wait 1", (await C.LateMusicAsync()).Text);
        Assert.Equal("C Bridged, A Bridged", await _desk.SeenAsync());
        await _desk.HoldAndLandAsync(C);
    }

    [Fact]
    public async Task A_leg_that_hung_up_meanwhile_is_found_by_its_partner()
    {
        await _desk.HoldFirstAsync(C);
        _desk.Forget();
        await A.TellAsync("completed", 3);
        await C.MusicAsync();
        await _desk.PassAsync(29);
        await C.MusicAsync();
        await _desk.PassAsync(29);
        await C.MusicAsync();

        Assert.EndsWith("look at A, move C to call-over 2", _desk.Sent(), StringComparison.Ordinal);
        Assert.Equal("Run end 2", (await C.LandAsync()).Text);
    }

    [Fact]
    public async Task A_hang_up_of_the_held_leg_reaches_the_partner_too()
    {
        await _desk.HoldFirstAsync(C);
        _desk.Forget();
        await C.UnparkedAsync("hangup", status: "completed");

        Assert.StartsWith("GoTo call-over", (await A.LoopAsync()).Text, StringComparison.Ordinal);
        Assert.StartsWith("Run end", (await A.LandAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Between_the_update_and_the_landing_the_moved_leg_is_not_lost()
    {
        await _desk.TalkAsync();
        await _desk.BeginAsync(() => _desk.HoldAsync(A));
        _desk.Forget();

        Assert.Equal("Run park 1", (await A.LandAsync()).Text);
        Assert.Equal("Run wait 1", (await A.MusicAsync()).Text);
        Assert.StartsWith("Run", (await C.WayOutAsync()).Text, StringComparison.Ordinal);
        _desk.Become(C, "completed");
        await C.TellAsync("completed");
        Assert.Equal("move A to waiting 1, move A to call-over 2", _desk.Sent().Replace("parked", "waiting", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Both_landings_after_the_store_forgot_are_a_hold(bool parkIsFirst)
    {
        await _desk.TalkByQueueAsync(C);
        await _desk.BeginAsync(() => _desk.HoldAsync(C));
        await _desk.FallAsync(A);
        _desk.Forget();
        if (parkIsFirst)
        {
            Assert.Equal("Run park 3", (await C.LandAsync()).Text);
            Assert.Equal("Run other 3", (await A.LandAsync()).Text);
        }
        else
        {
            Assert.Equal("Run other 3", (await A.LandAsync()).Text);
            Assert.Equal("Run park 3", (await C.LandAsync()).Text);
        }

        await C.MusicAsync();
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
        await _desk.ResumeAndBridgeAsync();
    }

    [Theory]
    [InlineData("gfl")]
    [InlineData("fgl")]
    [InlineData("lgf")]
    [InlineData("lfg")]
    public async Task Forgotten_while_talking_by_the_queue_a_hold_still_catches_whoever_falls(string order)
    {
        await _desk.TalkByQueueAsync(C);
        _desk.Forget();
        _desk.Sent();
        var (hold, moved) = await _desk.BeginAsync(() => _desk.HoldAsync(C));
        Assert.Same(A, moved);
        var old = A.Document;
        foreach (var message in order)
        {
            switch (message)
            {
                case 'g':
                    Assert.Equal("Settle", (await A.WayOutAsync(of: old)).Text);
                    break;
                case 'f':
                    Assert.StartsWith("GoTo parked", (await C.UnparkedAsync("bridged")).Text, StringComparison.Ordinal);
                    break;
                default:
                    Assert.StartsWith("Run other", (await A.LandAsync()).Text, StringComparison.Ordinal);
                    break;
            }
        }

        await C.LandAsync();
        await C.MusicAsync();
        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
    }

    [Fact]
    public async Task Forgotten_while_talking_by_the_queue_a_hang_up_is_a_real_end()
    {
        await _desk.TalkByQueueAsync(C);
        _desk.Forget();
        Assert.Equal("Run own 1", (await C.UnparkedAsync("bridged")).Text);

        var other = new LegDesk();
        await other.TalkByQueueAsync(other.Customer);
        other.Forget();
        other.Become(other.Customer, "completed");
        Assert.Equal("Run own 2", (await other.Agent.WayOutAsync()).Text);
    }

    private async Task AskAsync(string order)
    {
        foreach (var message in order)
        {
            if (message == 'm')
            {
                Assert.StartsWith("Run wait", (await C.MusicAsync()).Text, StringComparison.Ordinal);
            }
            else
            {
                Assert.StartsWith("Run other", (await A.LoopAsync()).Text, StringComparison.Ordinal);
            }
        }
    }
}

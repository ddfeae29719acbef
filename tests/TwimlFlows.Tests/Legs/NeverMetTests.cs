using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Legs;

/// <summary>The queue's url was asked for, and the bridge never happened: the held leg asks for its music as before.</summary>
public sealed class NeverMetTests
{
    private readonly LegDesk _desk = new();

    private DeskLeg C => _desk.Customer;

    private DeskLeg A => _desk.Agent;

    [Fact]
    public async Task The_held_leg_is_on_hold_again_and_its_partner_is_put_back_beside_it()
    {
        await _desk.TalkByQueueAsync(C);
        Assert.Equal("Run wait 1", (await C.MusicAsync()).Text);
        Assert.Equal("C InQueue, A Bridged, held C", await _desk.SeenAsync());

        Assert.StartsWith("GoTo waiting", (await A.DialDoneAsync("failed", hasDuration: false)).Text, StringComparison.Ordinal);
        await A.LandAsync();
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
        await _desk.ResumeAndBridgeAsync();
    }

    [Fact]
    public async Task A_partner_that_was_put_back_first_does_not_keep_everybody_busy()
    {
        await _desk.HoldFirstAsync(C);
        await _desk.ResumeAndBridgeAsync();
        await A.DialDoneAsync("failed", hasDuration: false);
        await A.LandAsync();
        Assert.Equal("C Bridged, A Waiting, plan 3", await _desk.SeenAsync());
        await _desk.PassAsync(31);

        await C.MusicAsync();
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
        await _desk.ResumeAndBridgeAsync();
    }

    [Fact]
    public async Task A_hold_of_the_one_that_never_left_its_queue_is_settled_by_its_music()
    {
        await _desk.HoldFirstAsync(C);
        await _desk.ResumeAndBridgeAsync();
        await _desk.PassAsync(31);
        var (hold, moved) = await _desk.BeginAsync(() => _desk.HoldAsync(A));
        Assert.Same(A, moved);
        await A.LandAsync();

        Assert.Equal("Leave", (await C.MusicAsync()).Text);
        Assert.StartsWith("GoTo waiting", (await C.UnparkedAsync("leave")).Text, StringComparison.Ordinal);
        await C.LandAsync();
        await A.MusicAsync();
        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
        Assert.Equal("C Waiting, A InQueue, held A", await _desk.SeenAsync());
        await _desk.ResumeAndBridgeAsync();
    }
}

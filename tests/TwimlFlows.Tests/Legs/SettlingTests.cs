using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Legs;

/// <summary>A leg asks for the settling document again, or for it in place of a document that failed: it is nowhere else.</summary>
public sealed class SettlingTests
{
    private readonly LegDesk _desk = new();

    private DeskLeg C => _desk.Customer;

    private DeskLeg A => _desk.Agent;

    [Fact]
    public async Task A_moved_leg_settles_until_three_seconds_have_gone_without_its_landing()
    {
        await _desk.TalkByQueueAsync(C);
        var (hold, _) = await _desk.BeginAsync(() => _desk.HoldAsync(C));
        Assert.Equal("Settle", (await C.UnparkedAsync("redirected-from-bridged")).Text);
        await _desk.PassAsync(2);
        Assert.Equal("Settle", (await C.SettleAsync()).Text);
        await _desk.PassAsync(2);

        Assert.Equal("GoTo parked 3", (await C.SettleAsync()).Text);
        Assert.Equal("Run park 3", (await C.LandAsync()).Text);
        await _desk.FallAsync(A);
        await A.LandAsync();
        await C.MusicAsync();
        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
    }

    [Fact]
    public async Task A_falling_leg_is_sent_to_its_landing()
    {
        await _desk.TalkByQueueAsync(C);
        await _desk.BeginAsync(() => _desk.HoldAsync(C));

        Assert.Equal("GoTo waiting 3", (await A.FailAsync("/desk/call-over", A.Document)).Text);
    }

    [Fact]
    public async Task Whoever_the_plan_does_not_move_settles_until_it_is_done()
    {
        await _desk.HoldFirstAsync(C);
        await _desk.BeginAsync(() => _desk.ResumeAsync());

        Assert.Equal("Settle", (await C.FailAsync("/desk/unparked", C.Document)).Text);
        Assert.Equal("C InQueue, A Waiting, held C, plan 2", await _desk.SeenAsync());
    }

    [Fact]
    public async Task A_landing_whose_document_failed_is_tried_again_but_not_for_ever()
    {
        await _desk.TalkAsync();
        var (hold, _) = await _desk.BeginAsync(() => _desk.HoldAsync(C));
        for (var times = 0; times < 20; times++)
        {
            await A.LandAsync();
            Assert.Equal("GoTo waiting 1", (await A.SettleAsync()).Text);
        }

        await A.LandAsync();
        Assert.Equal("GoTo call-over 2", (await A.SettleAsync()).Text);
        Assert.Equal(Failed, await _desk.OutcomeAsync(hold));
        Assert.Equal("move A to waiting 1", _desk.Sent());
        Assert.Equal("Run end 2", (await A.LandAsync()).Text);
        Assert.Equal("Run own 0", (await C.WayOutAsync()).Text);
    }

    [Fact]
    public async Task A_waiting_step_that_fails_again_and_again_after_the_hold_is_given_up_and_nobody_waits_on()
    {
        await _desk.HoldFirstAsync(C);
        var reply = await A.FailAsync("/desk/waiting", A.Document);
        for (var times = 0; times < 20; times++)
        {
            Assert.StartsWith("GoTo waiting", reply.Text, StringComparison.Ordinal);
            await A.LandAsync();
            reply = await A.SettleAsync();
        }

        Assert.StartsWith("GoTo call-over", reply.Text, StringComparison.Ordinal);
        await A.LandAsync();
        Assert.StartsWith("move C to call-over", _desk.Sent().Split(", ")[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_that_fails_now_and_then_is_not_given_up()
    {
        await _desk.HoldFirstAsync(C);
        for (var times = 0; times < 25; times++)
        {
            Assert.StartsWith("GoTo waiting", (await A.FailAsync("/desk/waiting", A.Document)).Text, StringComparison.Ordinal);
            await A.LandAsync();
            await A.LoopAsync();
            await C.MusicAsync();
        }

        await _desk.ResumeAndBridgeAsync();
    }

    [Fact]
    public async Task Beside_a_parked_partner_a_leg_waits()
    {
        await _desk.HoldFirstAsync(C);

        Assert.Equal("GoTo waiting 3", (await A.FailAsync("/desk/waiting", A.Document)).Text);
        Assert.Equal("look at C", _desk.Sent());
        Assert.Equal("Run other 3", (await A.LandAsync()).Text);
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
    }

    [Fact]
    public async Task Beside_a_waiting_partner_a_leg_is_parked()
    {
        await _desk.HoldFirstAsync(C);

        Assert.Equal("GoTo parked 3", (await C.FailAsync("/desk/unparked", C.Document)).Text);
        Assert.Equal("Run park 3", (await C.LandAsync()).Text);
        await C.MusicAsync();
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
        await _desk.ResumeAndBridgeAsync();
    }

    [Fact]
    public async Task When_neither_is_anywhere_one_is_parked_and_the_other_caught_when_it_falls()
    {
        await _desk.TalkByQueueAsync(C);

        Assert.StartsWith("GoTo parked", (await A.FailAsync("/desk/reconnect", A.Document)).Text, StringComparison.Ordinal);
        Assert.StartsWith("GoTo waiting", (await C.UnparkedAsync("bridged")).Text, StringComparison.Ordinal);
        await A.LandAsync();
        await C.LandAsync();
        await A.MusicAsync();
        Assert.Equal("C Waiting, A InQueue, held A", await _desk.SeenAsync());
        await _desk.ResumeAndBridgeAsync();
    }

    [Fact]
    public async Task A_leg_whose_partner_is_gone_is_sent_to_the_end()
    {
        await _desk.HoldFirstAsync(C);
        _desk.Become(A, "completed");

        Assert.Equal("GoTo call-over 2", (await C.FailAsync("/desk/unparked", C.Document)).Text);
        Assert.Equal("look at A", _desk.Sent());
        Assert.Equal("Run end 2", (await C.LandAsync()).Text);
    }

    [Fact]
    public async Task An_old_failure_changes_nothing()
    {
        await _desk.HoldFirstAsync(C);
        var old = A.Document;
        await _desk.ResumeAndBridgeAsync();

        Assert.Equal("Settle", (await A.FailAsync("/desk/waiting", old)).Text);
        Assert.Equal("C Bridged, A Bridged", await _desk.SeenAsync());
    }

    [Fact]
    public async Task Of_a_leg_of_which_nothing_is_known_the_settling_document_is_an_apology()
    {
        Assert.Equal("Apologise", (await C.AskAsync("/desk/settle")).Text);
    }
}

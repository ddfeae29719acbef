using TwimlFlows.Tests.Calls;

namespace TwimlFlows.Tests.Legs;

/// <summary>One of the two hangs up while one is on hold: the other is released.</summary>
public sealed class HangUpWhileHeldTests
{
    private readonly LegDesk _desk = new();

    private DeskLeg C => _desk.Customer;

    private DeskLeg A => _desk.Agent;

    [Fact]
    public async Task The_agent_hangs_up_and_the_held_customer_is_sent_to_the_end()
    {
        await _desk.HoldFirstAsync(C);
        await A.TellAsync("completed", 3);
        Assert.Equal("move C to call-over 2", _desk.Sent());

        Assert.Equal("Settle", (await C.UnparkedAsync("redirected")).Text);
        Assert.Equal("Run end 2", (await C.LandAsync()).Text);
        await C.TellAsync("completed");
        Assert.Equal("delete the queue", _desk.Sent());
        Assert.Equal("C Ended, A Ended, held C", await _desk.SeenAsync());
    }

    [Fact]
    public async Task When_the_update_fails_the_next_request_for_music_is_answered_with_Leave()
    {
        await _desk.HoldFirstAsync(C);
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(500));
        await A.TellAsync("completed", 3);

        Assert.Equal("Leave", (await C.MusicAsync()).Text);
        Assert.Equal("Leave", (await C.Last()).Text);
        Assert.Equal("Run own 1", (await C.UnparkedAsync("leave")).Text);
        Assert.Equal("move C to call-over 2, delete the queue", _desk.Sent());
    }

    [Fact]
    public async Task When_the_word_of_the_end_is_lost_the_music_finds_out()
    {
        await _desk.HoldFirstAsync(C);
        _desk.Become(A, "completed");
        await _desk.PassAsync(28);
        Assert.Equal("Run wait 1", (await C.MusicAsync()).Text);
        Assert.Equal("", _desk.Sent());

        await _desk.PassAsync(28);
        Assert.Equal("Run wait 1", (await C.MusicAsync()).Text);
        Assert.Equal("look at A, move C to call-over 2", _desk.Sent());
    }

    [Fact]
    public async Task An_agent_that_is_only_silent_is_looked_at_again_after_a_while()
    {
        await _desk.HoldFirstAsync(C);
        for (var round = 0; round < 4; round++)
        {
            await _desk.PassAsync(28);
            await C.MusicAsync();
        }

        Assert.Equal("look at A, look at A", _desk.Sent());
    }

    [Fact]
    public async Task The_held_customer_hangs_up_and_the_agent_is_sent_to_the_end()
    {
        await _desk.HoldFirstAsync(C);
        _desk.Become(C, "completed");

        Assert.Equal("Run own 1", (await C.UnparkedAsync("hangup", status: "completed")).Text);
        Assert.Equal("move A to call-over 2", _desk.Sent());
        Assert.Equal("Run end 2", (await A.LandAsync()).Text);
        await C.TellAsync("completed");
        await A.TellAsync("completed", 3);
        Assert.Equal("delete the queue", _desk.Sent());
    }

    [Fact]
    public async Task A_waiting_step_that_loops_by_an_empty_Redirect_is_looked_after_too()
    {
        await _desk.HoldFirstAsync(C);
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(500));
        await C.TellAsync("completed");

        Assert.Equal("GoTo call-over 3", (await A.LandAsync()).Text);
        Assert.Equal("Run end 3", (await A.LandAsync()).Text);
    }

    [Fact]
    public async Task A_release_that_never_landed_does_not_keep_the_other_leg()
    {
        await _desk.HoldFirstAsync(C);
        var reply = await A.FailAsync("/desk/waiting", A.Document);
        for (var times = 0; times < 20; times++)
        {
            await A.LandAsync();
            reply = await A.SettleAsync();
        }

        Assert.StartsWith("GoTo call-over", reply.Text, StringComparison.Ordinal);
        await C.MusicAsync();
        _desk.Sent();
        await _desk.PassAsync(16);
        Assert.Equal("Run wait 1", (await C.MusicAsync()).Text);
        Assert.StartsWith("move C to call-over", _desk.Sent(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_that_update_fails_the_agents_loop_leads_to_the_end()
    {
        await _desk.HoldFirstAsync(C);
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(500));
        await C.TellAsync("completed");

        Assert.Equal("GoTo call-over 3", (await A.LoopAsync()).Text);
        Assert.Equal("Run end 3", (await A.LandAsync()).Text);
    }

    [Fact]
    public async Task When_the_customers_end_is_lost_the_agents_loop_finds_out()
    {
        await _desk.HoldFirstAsync(C);
        _desk.Become(C, "completed");
        foreach (var _ in Enumerable.Range(0, 4))
        {
            await _desk.PassAsync(14);
            Assert.Equal("Run other 1", (await A.LoopAsync()).Text);
        }

        Assert.Equal("", _desk.Sent());
        await _desk.PassAsync(14);
        Assert.Equal("GoTo call-over 2", (await A.LoopAsync()).Text);
        Assert.Equal("look at C", _desk.Sent());
        Assert.Equal("GoTo call-over 2", (await A.LoopAsync()).Text);
        Assert.Equal("Run end 2", (await A.LandAsync()).Text);
    }

    [Fact]
    public async Task The_agent_hangs_up_before_it_lands_and_the_customer_falls_out_for_good()
    {
        await _desk.TalkAsync();
        var (hold, _) = await _desk.BeginAsync(() => _desk.HoldAsync(C));
        await A.TellAsync("completed", 3);

        Assert.Equal(OperationOutcome.CallOver, await _desk.OutcomeAsync(hold));
        Assert.Equal("Run own 0", (await C.WayOutAsync()).Text);
    }

    [Fact]
    public async Task The_agent_hangs_up_before_it_lands_and_the_customer_who_is_parked_already_is_released()
    {
        await _desk.TalkAsync();
        var (hold, _) = await _desk.BeginAsync(() => _desk.HoldAsync(C));
        await C.WayOutAsync();
        await C.LandAsync();
        await A.TellAsync("completed", 3);

        Assert.Equal(OperationOutcome.CallOver, await _desk.OutcomeAsync(hold));
        Assert.Equal("move A to waiting 1, move C to call-over 2", _desk.Sent());
        Assert.Equal("Run end 2", (await C.LandAsync()).Text);
    }

    [Fact]
    public async Task The_customer_hangs_up_in_the_middle_of_a_hold_and_the_agent_who_waits_is_released()
    {
        await _desk.TalkAsync();
        var (hold, _) = await _desk.BeginAsync(() => _desk.HoldAsync(C));
        await A.LandAsync();
        await C.WayOutAsync(status: "completed");

        Assert.Equal(OperationOutcome.CallOver, await _desk.OutcomeAsync(hold));
        Assert.Equal("move A to waiting 1, move A to call-over 2", _desk.Sent());
        Assert.Equal("Run end 2", (await A.LandAsync()).Text);
    }

    [Fact]
    public async Task The_agent_hangs_up_while_the_customer_is_moved_into_the_queue()
    {
        await _desk.TalkByQueueAsync(C);
        var (hold, _) = await _desk.BeginAsync(() => _desk.HoldAsync(C));
        var parking = C.Next!;
        await A.TellAsync("completed", 3);
        Assert.Equal(OperationOutcome.CallOver, await _desk.OutcomeAsync(hold));

        Assert.Equal("Settle", (await C.UnparkedAsync("redirected-from-bridged")).Text);
        Assert.Equal("GoTo call-over 4", (await C.AskAsync(parking)).Text);
        Assert.Equal("Run end 4", (await C.LandAsync()).Text);
    }

    [Fact]
    public async Task The_customer_hangs_up_while_the_agent_fetches_it()
    {
        await _desk.HoldFirstAsync(C);
        var (resume, _) = await _desk.BeginAsync(() => _desk.ResumeAsync());
        await A.LandAsync();
        await C.UnparkedAsync("hangup", status: "completed");

        Assert.Equal(OperationOutcome.CallOver, await _desk.OutcomeAsync(resume));
        Assert.Equal("move A to reconnect 2, move A to call-over 3", _desk.Sent());
        Assert.Equal("Settle", (await A.WayOutAsync()).Text);
        Assert.Equal("Run end 3", (await A.LandAsync()).Text);
    }

    [Fact]
    public async Task A_former_partner_that_still_runs_steps_of_the_flow_does_not_count_as_the_partner()
    {
        await _desk.TalkByQueueAsync(C);
        var former = A;
        Assert.Equal("Run own 1", (await C.UnparkedAsync("bridged")).Text);
        Assert.Equal("Run own 2", (await former.WayOutAsync()).Text);
        await _desk.TalkAgainAsync();
        await _desk.HoldAndLandAsync(C);
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(500));
        await A.TellAsync("completed", 3);

        await former.AskAsync("/desk/wrap-up?" + former.Document);
        Assert.Equal("Leave", (await C.MusicAsync()).Text);
    }
}

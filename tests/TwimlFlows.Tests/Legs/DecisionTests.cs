using TwimlFlows.Tests.Calls;
using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Legs;

/// <summary>The order of the questions that a request is held against: which of two readings wins.</summary>
public sealed class DecisionTests
{
    private readonly LegDesk _desk = new();

    private DeskLeg C => _desk.Customer;

    private DeskLeg A => _desk.Agent;

    [Fact]
    public async Task The_same_token_wins_over_everything_that_changed_since()
    {
        await _desk.TalkAsync();
        await _desk.BeginAsync(() => _desk.HoldAsync(C));
        await A.LandAsync();
        var landing = A.Last;
        await A.TellAsync("completed", 3);

        Assert.Equal("Run other 1", (await landing()).Text);
        Assert.Equal("C Dialled, A Ended", await _desk.SeenAsync());
    }

    [Theory]
    [InlineData("completed")]
    [InlineData("failed")]
    [InlineData("canceled")]
    public async Task A_final_status_wins_over_a_landing_and_over_a_ghosts_word(string status)
    {
        await _desk.TalkByQueueAsync(C);
        var (hold, _) = await _desk.BeginAsync(() => _desk.HoldAsync(C));

        Assert.Equal("Run own 1", (await C.UnparkedAsync("redirected-from-bridged", status: status)).Text);
        Assert.Equal(CallOver, await _desk.OutcomeAsync(hold));
        Assert.Equal("C Ended, A Bridged", await _desk.SeenAsync());
    }

    [Fact]
    public async Task A_ghosts_word_wins_over_a_refusal_for_it_is_always_one()
    {
        await _desk.TalkByQueueAsync(C);
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(400, 21205));
        Assert.Equal(Failed, await _desk.OutcomeAsync(_desk.HoldAsync(C)));

        Assert.Equal("Settle", (await C.UnparkedAsync("redirected-from-bridged")).Text);
        Assert.Equal("Run own 1", (await C.UnparkedAsync("bridged")).Text);
    }

    [Fact]
    public async Task A_moved_leg_whose_update_was_refused_has_a_real_end()
    {
        await _desk.TalkByQueueAsync(A);
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(400, 21205));
        Assert.Equal(Failed, await _desk.OutcomeAsync(_desk.HoldAsync(C)));

        Assert.Equal("Run own 2", (await C.WayOutAsync()).Text);
    }

    [Fact]
    public async Task A_landing_wins_over_a_refusal_that_comes_after_it()
    {
        await _desk.TalkAsync();
        _desk.Twilio.Latency = TimeSpan.FromSeconds(2);
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(400, 21205, hasEffect: true, before: () => A.LandAsync().GetAwaiter().GetResult()));
        var hold = _desk.HoldAsync(C);
        await _desk.PassAsync(2);
        _desk.Twilio.Latency = default;

        Assert.Equal("GoTo parked 1", (await C.WayOutAsync()).Text);
        await C.LandAsync();
        await C.MusicAsync();
        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
    }

    [Fact]
    public async Task A_falling_leg_waits_a_second_for_Twilios_answer_and_is_then_sent_on_all_the_same()
    {
        await _desk.TalkAsync();
        _desk.Twilio.Latency = TimeSpan.FromSeconds(4);
        var hold = _desk.HoldAsync(C);
        await LegDesk.StillAsync();
        var start = _desk.Time.GetUtcNow();

        Assert.Equal("GoTo parked 1", (await C.WayOutAsync()).Text);
        Assert.InRange((_desk.Time.GetUtcNow() - start).TotalSeconds, 0.9, 1.2);
        await C.LandAsync();
        await C.MusicAsync();
        await _desk.PassAsync(3);
        await A.LandAsync();
        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
    }

    [Fact]
    public async Task A_falling_leg_that_learns_within_the_second_that_Twilio_refused_has_a_real_end()
    {
        await _desk.TalkAsync();
        _desk.Twilio.Latency = TimeSpan.FromSeconds(0.5);
        _desk.Become(A, "completed");
        var hold = _desk.HoldAsync(C);
        await LegDesk.StillAsync();

        Assert.Equal("Run own 0", (await C.WayOutAsync()).Text);
        Assert.Equal(CallOver, await _desk.OutcomeAsync(hold));
    }

    [Fact]
    public async Task Music_is_known_by_its_queue_parameters_or_its_address_and_whoever_asks_by_the_link()
    {
        await _desk.HoldFirstAsync(C);
        var own = await C.AskAsync("/desk/hold-music?" + C.Document);
        Assert.Equal("Run wait 1", own.Text);
        Assert.Equal("Run wait 1", (await C.AskAsync("/desk/other-music?" + C.Document, ("QueuePosition", "1"))).Text);
        Assert.Equal("Run wait 1", (await C.AskAsync("/desk/other-music?" + own.Answer.Stamp)).Text);

        var request = CallParameters.Of(("QueueSid", _desk.QueueSid), ("QueuePosition", "1"));
        Assert.Equal("Run wait 1", (await _desk.AskAsync(C, "/desk/hold-music?" + C.Document, request, token: null)).Text);
    }

    [Fact]
    public async Task A_loop_looks_for_a_silent_partner_also_while_a_plan_is_open()
    {
        await _desk.HoldFirstAsync(C);
        _desk.Twilio.Next(HttpMethod.Post, new Fault(FaultKind.Timeout));
        await _desk.OutcomeAsync(_desk.ResumeAsync());
        _desk.Become(C, "completed");
        _desk.Sent();
        await _desk.PassAsync(50);

        Assert.Equal("GoTo call-over 3", (await A.LoopAsync()).Text);
        Assert.Equal("look at C", _desk.Sent());
    }
}

using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Legs;

/// <summary>Messages that come twice, late, or out of order.</summary>
public sealed class RepeatedMessageTests
{
    private readonly LegDesk _desk = new();

    private DeskLeg C => _desk.Customer;

    private DeskLeg A => _desk.Agent;

    [Fact]
    public async Task Every_message_of_a_hold_sent_twice_is_answered_the_same_and_changes_nothing_more()
    {
        await _desk.TalkAsync();
        var (hold, _) = await _desk.BeginAsync(() => _desk.HoldAsync(C));

        await TwiceAsync("GoTo parked 1", C, C.WayOutAsync());
        await TwiceAsync("Run park 1", C, C.LandAsync());
        await TwiceAsync("Run other 1", A, A.LandAsync());
        await TwiceAsync("Run wait 1", C, C.MusicAsync());
        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
    }

    [Fact]
    public async Task Every_message_of_a_resume_and_a_later_hold_too()
    {
        await _desk.HoldFirstAsync(C);
        var (resume, _) = await _desk.BeginAsync(() => _desk.ResumeAsync());
        await TwiceAsync("Run connect 2", A, A.LandAsync());
        await TwiceAsync("Run whisper 1", C, C.ConnectedAsync());
        Assert.Equal(Resumed, await _desk.OutcomeAsync(resume));

        var (hold, _) = await _desk.BeginAsync(() => _desk.HoldAsync(C));
        await TwiceAsync("GoTo waiting 3", A, A.WayOutAsync());
        await TwiceAsync("Settle", C, C.UnparkedAsync("redirected-from-bridged"));
        await TwiceAsync("Run park 3", C, C.LandAsync());
        await TwiceAsync("Run other 3", A, A.LandAsync());
        await TwiceAsync("Run wait 3", C, C.MusicAsync());
        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
    }

    [Fact]
    public async Task A_fall_repeated_after_its_landing_is_still_sent_to_the_landing()
    {
        await _desk.TalkAsync();
        var (_, _) = await _desk.BeginAsync(() => _desk.HoldAsync(C));
        await A.LandAsync();
        await C.WayOutAsync();
        var landing = C.Next!;
        var again = C.Last;
        await C.LandAsync();

        Assert.Equal("GoTo parked 1", (await again()).Text);
        Assert.Equal(landing, C.Next);
    }

    [Fact]
    public async Task A_landing_as_a_new_request_runs_parking_and_waiting_again_but_never_the_fetch()
    {
        await _desk.TalkAsync();
        await _desk.BeginAsync(() => _desk.HoldAsync(C));
        await C.WayOutAsync();
        Assert.Equal("Run park 1", (await C.LandAsync()).Text);
        Assert.Equal("Run park 1", (await C.LandAsync()).Text);
        Assert.Equal("Run other 1", (await A.LandAsync()).Text);
        Assert.Equal("Run other 1", (await A.LandAsync()).Text);
        await C.MusicAsync();
        Assert.Equal("Settle", (await C.LandAsync()).Text);
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());

        await _desk.BeginAsync(() => _desk.ResumeAsync());
        Assert.Equal("Run connect 2", (await A.LandAsync()).Text);
        Assert.Equal("Settle", (await A.LandAsync()).Text);
        await C.ConnectedAsync();
        Assert.Equal("Settle", (await A.LandAsync()).Text);
        Assert.Equal("C Bridged, A Bridged", await _desk.SeenAsync());
    }

    [Fact]
    public async Task A_repeat_after_later_moves_carries_the_version_of_its_own_time()
    {
        await _desk.TalkAsync();
        await _desk.BeginAsync(() => _desk.HoldAsync(C));
        await A.LandAsync();
        var first = A.Last;
        await C.WayOutAsync();
        await C.LandAsync();
        await C.MusicAsync();
        await _desk.ResumeAndBridgeAsync();

        Assert.Equal("Run other 1", (await first()).Text);
    }

    [Fact]
    public async Task The_token_of_another_leg_is_no_repeat_and_one_without_end_is_not_kept()
    {
        await _desk.TalkAsync();
        await _desk.BeginAsync(() => _desk.HoldAsync(C));
        await TokenAsync(A, A.Next!, "same");

        Assert.Equal("GoTo parked 1", (await TokenAsync(C, "/desk/call-over", "same")).Text);
        await TokenAsync(C, C.Next!, new string('x', 100_000));
        Assert.True((await _desk.Store.GetAsync("/desk call " + C.Sid.Value, TestContext.Current.CancellationToken))!.Value.Content.Length < 4000);
    }

    [Fact]
    public async Task A_version_that_nobody_can_count_to_is_no_stamp()
    {
        await _desk.TalkAsync();
        var stamp = $"twf.flow=desk&twf.call={C.Sid.Value}&twf.leg={C.Sid.Value}&twf.v=2147483647&twf.in=park";

        Assert.Equal("Run wait 0", (await C.LateMusicAsync(of: stamp)).Text);
        await _desk.HoldAndLandAsync(C);
    }

    [Fact]
    public async Task A_stamp_that_came_along_from_another_flow_means_nothing_here()
    {
        var stamp = $"twf.flow=sales&twf.call={A.Sid.Value}&twf.leg={C.Sid.Value}&twf.v=5&twf.in=other";

        Assert.Equal("Run", (await C.AskAsync("/desk/answer?" + stamp)).Text);
        Assert.Equal("nothing", await _desk.SeenAsync());
        await _desk.AnswerAsync();
        await _desk.HoldAndLandAsync(C);
    }

    [Fact]
    public async Task An_old_landing_after_a_newer_one_changes_nothing()
    {
        await _desk.TalkAsync();
        await _desk.BeginAsync(() => _desk.HoldAsync(C));
        var old = A.Next!;
        await _desk.LandHoldAsync(C, moved: A);
        await _desk.ResumeAndBridgeAsync();

        Assert.Equal("Settle", (await A.AskAsync(old)).Text);
        Assert.Equal("C Bridged, A Bridged", await _desk.SeenAsync());
    }

    [Fact]
    public async Task A_request_for_music_after_the_queues_url_hears_music_and_changes_nothing()
    {
        await _desk.HoldFirstAsync(C);
        await _desk.ResumeAndBridgeAsync();
        await _desk.PassAsync(29);

        Assert.Equal("Run wait 1", (await C.LateMusicAsync()).Text);
        Assert.Equal("C Bridged, A Bridged", await _desk.SeenAsync());
    }

    [Fact]
    public async Task Music_of_an_older_stay_in_the_queue_is_no_proof_of_the_newer_one()
    {
        await _desk.TalkByQueueAsync(C);
        var old = C.Document;
        var (hold, _) = await _desk.BeginAsync(() => _desk.HoldAsync(C));
        await C.LandAsync();
        await _desk.FallAsync(A);
        await A.LandAsync();

        Assert.Equal("Run wait 3", (await C.LateMusicAsync(of: old)).Text);
        Assert.Equal("C Parking, A Waiting, plan 3", await _desk.SeenAsync());
        await C.MusicAsync();
        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
    }

    [Fact]
    public async Task A_queues_url_of_an_older_fetch_connects_nobody()
    {
        await _desk.TalkByQueueAsync(C);
        var old = A.Document;
        await _desk.HoldAndLandAsync(C);
        var (resume, _) = await _desk.BeginAsync(() => _desk.ResumeAsync());
        await A.LandAsync();

        Assert.StartsWith("Run whisper", (await C.LateConnectedAsync(of: old)).Text, StringComparison.Ordinal);
        Assert.Equal("C InQueue, A Fetching, held C, plan 4", await _desk.SeenAsync());
        Assert.False(resume.IsCompleted);
        await C.ConnectedAsync();
        Assert.Equal(Resumed, await _desk.OutcomeAsync(resume));
    }

    [Fact]
    public async Task The_ghost_of_a_document_that_was_left_changes_nothing_however_late_it_comes()
    {
        await _desk.TalkByQueueAsync(A);
        var old = C.Document;
        await _desk.HoldAndLandAsync(C);
        await _desk.PassAsync(25);

        Assert.Equal("Settle", (await C.WayOutAsync(of: old)).Text);
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
    }

    [Fact]
    public async Task A_fall_after_the_operations_deadline_still_finds_its_plan()
    {
        await _desk.TalkAsync();
        var (hold, _) = await _desk.BeginAsync(() => _desk.HoldAsync(C));
        await A.LandAsync();
        Assert.Equal(Unconfirmed, await _desk.OutcomeAsync(hold));
        await _desk.PassAsync(10);

        Assert.Equal("GoTo parked 1", (await C.WayOutAsync()).Text);
        Assert.Equal("Run park 1", (await C.LandAsync()).Text);
        await C.MusicAsync();
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
    }

    [Fact]
    public async Task A_landing_after_the_deadline_is_landed_as_ever()
    {
        await _desk.TalkAsync();
        var (hold, _) = await _desk.BeginAsync(() => _desk.HoldAsync(C));
        Assert.Equal(Unconfirmed, await _desk.OutcomeAsync(hold));
        await _desk.LandHoldAsync(C, moved: A);
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());

        var (resume, _) = await _desk.BeginAsync(() => _desk.ResumeAsync());
        Assert.Equal(Unconfirmed, await _desk.OutcomeAsync(resume));
        Assert.Equal("Run connect 2", (await A.LandAsync()).Text);
    }

    [Fact]
    public async Task A_fetch_that_lands_after_its_plan_was_closed_settles_and_is_put_where_its_partner_needs_it()
    {
        await _desk.HoldFirstAsync(C);
        _desk.Twilio.Next(HttpMethod.Post, Calls.Fault.Answer(400, 21205, hasEffect: true));
        Assert.Equal(Failed, await _desk.OutcomeAsync(_desk.ResumeAsync()));

        Assert.Equal("Settle", (await A.LandAsync()).Text);
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
        Assert.Equal("GoTo waiting 4", (await A.SettleAsync()).Text);
        Assert.Equal("Run other 4", (await A.LandAsync()).Text);
        await _desk.ResumeAndBridgeAsync();
    }

    [Fact]
    public async Task An_answer_told_after_the_end_changes_nothing()
    {
        await _desk.TalkAsync();
        await A.TellAsync("completed", 3);
        await A.TellAsync("in-progress", 2);

        Assert.Equal("C Dialled, A Ended", await _desk.SeenAsync());
    }

    private Task<Reply> TokenAsync(DeskLeg leg, string link, string token) => _desk.AskAsync(
        leg, link, CallParameters.Of(("CallSid", leg.Sid.Value), ("CallStatus", "in-progress")), token);

    private async Task TwiceAsync(string expected, DeskLeg leg, Task<Reply> first)
    {
        Assert.Equal(expected, (await first).Text);
        var seen = await _desk.SeenAsync();
        Assert.Equal(expected, (await leg.Last()).Text);
        Assert.Equal(seen, await _desk.SeenAsync());
    }
}

using TwimlFlows.Tests.Calls;
using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Legs;

/// <summary>Twilio's answer to an update is lost: evidence decides, and only a hold is repeated.</summary>
public sealed class LostAnswerTests
{
    private readonly LegDesk _desk = new();

    private DeskLeg C => _desk.Customer;

    private DeskLeg A => _desk.Agent;

    public static TheoryData<string> Losses => ["500", "503", "timeout", "broken", "silence"];

    [Theory]
    [MemberData(nameof(Losses))]
    public async Task A_hold_that_had_its_effect_is_held_and_not_repeated(string loss)
    {
        await _desk.TalkAsync();
        _desk.Twilio.Next(HttpMethod.Post, FaultOf(loss, hasEffect: true));
        var hold = _desk.HoldAsync(C);
        await LegDesk.StillAsync();
        await _desk.LandHoldAsync(C, moved: A);

        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
        Assert.Equal("move A to waiting 1", _desk.Sent());
    }

    [Theory]
    [MemberData(nameof(Losses))]
    public async Task A_fall_alone_is_evidence(string loss)
    {
        await _desk.TalkAsync();
        _desk.Twilio.Next(HttpMethod.Post, FaultOf(loss, hasEffect: true));
        var hold = _desk.HoldAsync(C);
        await LegDesk.StillAsync();
        Assert.Equal("GoTo parked 1", (await C.WayOutAsync()).Text);
        await C.LandAsync();
        await _desk.PassAsync(8);
        Assert.Equal("move A to waiting 1", _desk.Sent());
        await C.MusicAsync();
        await A.LandAsync();

        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
    }

    [Fact]
    public async Task A_refused_repeat_says_nothing_of_the_first_update_which_may_come_late()
    {
        await _desk.TalkAsync();
        _desk.Twilio.Next(HttpMethod.Post, FaultOf("broken", hasEffect: false), Fault.Answer(401, 20003));

        Assert.Equal(Unconfirmed, await _desk.OutcomeAsync(_desk.HoldAsync(C)));
        Assert.Equal("GoTo parked 1", (await C.WayOutAsync()).Text);
    }

    [Theory]
    [InlineData("500", false)]
    [InlineData("timeout", false)]
    [InlineData("broken", true)]
    [InlineData("503", true)]
    public async Task A_hold_without_effect_is_repeated_with_the_same_version_after_a_look(string loss, bool later)
    {
        await (later ? _desk.TalkByQueueAsync(C) : _desk.TalkAsync());
        _desk.Twilio.Next(HttpMethod.Post, FaultOf(loss, hasEffect: false));
        var hold = _desk.HoldAsync(C);
        await _desk.PassAsync(1.9);
        Assert.Equal(later ? "move C to parked 3" : "move A to waiting 1", _desk.Sent());
        await _desk.PassAsync(0.3);
        Assert.Equal(later ? "look at C, move C to parked 3" : "look at A, move A to waiting 1", _desk.Sent());
        Assert.Equal(_desk.Twilio.Posts.Last().Form, _desk.Twilio.Posts.SkipLast(1).Last().Form);

        await _desk.LandHoldAsync(C, moved: later ? C : A);
        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
    }

    [Fact]
    public async Task A_look_that_finds_the_moved_leg_gone_ends_the_hold()
    {
        await _desk.TalkAsync();
        _desk.Twilio.Next(HttpMethod.Post, FaultOf("timeout", hasEffect: false));
        var hold = _desk.HoldAsync(C);
        _desk.Become(A, "completed");

        Assert.Equal(CallOver, await _desk.OutcomeAsync(hold));
        Assert.Equal("move A to waiting 1, look at A", _desk.Sent());
        Assert.Equal("Run own 0", (await C.WayOutAsync()).Text);
    }

    [Theory]
    [MemberData(nameof(Losses))]
    public async Task A_resume_is_never_repeated_and_its_late_landing_is_still_welcome(string loss)
    {
        await _desk.HoldFirstAsync(C);
        _desk.Twilio.Next(HttpMethod.Post, FaultOf(loss, hasEffect: true));
        var resume = _desk.ResumeAsync();

        Assert.Equal(Unconfirmed, await _desk.OutcomeAsync(resume));
        Assert.Equal("move A to reconnect 2, look at A", _desk.Sent());
        Assert.Equal("Run connect 2", (await A.LandAsync()).Text);
        Assert.Equal("Run whisper 1", (await C.ConnectedAsync()).Text);
        Assert.Equal("C Bridged, A Bridged", await _desk.SeenAsync());
    }

    [Fact]
    public async Task A_resume_that_had_its_effect_is_resumed()
    {
        await _desk.HoldFirstAsync(C);
        _desk.Twilio.Next(HttpMethod.Post, FaultOf("timeout", hasEffect: true));
        var resume = _desk.ResumeAsync();
        await LegDesk.StillAsync();
        await A.LandAsync();
        await C.ConnectedAsync();

        Assert.Equal(Resumed, await _desk.OutcomeAsync(resume));
    }

    [Fact]
    public async Task A_resume_that_never_happened_is_out_of_the_way_after_a_while()
    {
        await _desk.HoldFirstAsync(C);
        _desk.Twilio.Next(HttpMethod.Post, FaultOf("timeout", hasEffect: false));
        Assert.Equal(Unconfirmed, await _desk.OutcomeAsync(_desk.ResumeAsync()));
        await _desk.PassAsync(20);
        await A.LoopAsync();
        await C.MusicAsync();
        _desk.Sent();

        var (again, _) = await _desk.BeginAsync(() => _desk.ResumeAsync());
        Assert.Equal("look at C, look at A, move A to reconnect 3", _desk.Sent());
        await A.LandAsync();
        await C.ConnectedAsync();
        Assert.Equal(Resumed, await _desk.OutcomeAsync(again));
    }

    [Fact]
    public async Task A_hold_that_Twilio_accepted_and_forgot_is_out_of_the_way_after_a_while()
    {
        await _desk.TalkAsync();
        Assert.Equal(Unconfirmed, await _desk.OutcomeAsync(_desk.HoldAsync(C)));
        await _desk.PassAsync(20);
        _desk.Sent();

        var (again, _) = await _desk.BeginAsync(() => _desk.HoldAsync(C));
        Assert.Equal("look at C, look at A, move A to waiting 2", _desk.Sent());
        await _desk.LandHoldAsync(C, moved: A);
        Assert.Equal(Held, await _desk.OutcomeAsync(again));
    }

    [Fact]
    public async Task A_hold_that_lands_after_it_was_given_up_still_loses_nobody()
    {
        await _desk.TalkByQueueAsync(C);
        Assert.Equal(Unconfirmed, await _desk.OutcomeAsync(_desk.HoldAsync(C)));
        var late = C.Next!;
        await _desk.PassAsync(20);
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(400, 21205));
        Assert.Equal(Failed, await _desk.OutcomeAsync(_desk.HoldAsync(C)));

        Assert.Equal("Settle", (await C.AskAsync(late)).Text);
        Assert.StartsWith("GoTo parked", (await C.SettleAsync()).Text, StringComparison.Ordinal);
        Assert.StartsWith("GoTo waiting", (await _desk.FallAsync(A)).Text, StringComparison.Ordinal);
        await C.LandAsync();
        await A.LandAsync();
        await C.MusicAsync();
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
        await _desk.ResumeAndBridgeAsync();
    }

    [Fact]
    public async Task A_resume_of_which_only_the_queues_url_was_lost_is_found_by_the_queues_members()
    {
        await _desk.HoldFirstAsync(C);
        var (resume, _) = await _desk.BeginAsync(() => _desk.ResumeAsync());
        await A.LandAsync();
        _desk.LeaveQueue(C);
        Assert.Equal(Unconfirmed, await _desk.OutcomeAsync(resume));
        await _desk.PassAsync(20);
        _desk.Sent();

        var (hold, moved) = await _desk.BeginAsync(() => _desk.HoldAsync(C));
        Assert.Equal("look at C, look at A, look for C in the queue, move C to parked 3", _desk.Sent());
        await _desk.LandHoldAsync(C, moved);
        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
    }

    [Fact]
    public async Task A_repeat_that_is_refused_after_the_leg_has_landed_changes_nothing()
    {
        await _desk.TalkByQueueAsync(C);
        _desk.Twilio.Latency = TimeSpan.FromSeconds(1);
        _desk.Twilio.Next(HttpMethod.Post, FaultOf("timeout", hasEffect: true), Fault.Answer(400, 21220));
        var hold = _desk.HoldAsync(C);
        for (var tenths = 0; tenths < 45; tenths++)
        {
            await _desk.PassAsync(0.1);
        }

        Assert.Equal("move C to parked 3, look at C, move C to parked 3", _desk.Sent());
        Assert.Equal("Run park 3", (await C.LandAsync()).Text);
        Assert.Equal("GoTo parked 4", (await C.UnparkedAsync("error")).Text);
        await _desk.PassAsync(1);
        Assert.Equal("Run park 4", (await C.LandAsync()).Text);
        Assert.Equal("Run wait 4", (await C.MusicAsync()).Text);
        Assert.Equal("GoTo waiting 3", (await A.WayOutAsync()).Text);
        await A.LandAsync();

        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
    }

    private static Fault FaultOf(string loss, bool hasEffect) => loss switch
    {
        "timeout" => new Fault(FaultKind.Timeout, hasEffect),
        "broken" => new Fault(FaultKind.NoConnection, hasEffect),
        "silence" => new Fault(FaultKind.Silence, hasEffect),
        _ => Fault.Answer(int.Parse(loss, System.Globalization.CultureInfo.InvariantCulture), hasEffect: hasEffect),
    };
}

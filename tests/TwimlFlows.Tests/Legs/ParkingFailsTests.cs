using TwimlFlows.Tests.Calls;
using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Legs;

/// <summary>The held leg cannot be put into its queue.</summary>
public sealed class ParkingFailsTests
{
    private readonly LegDesk _desk = new();

    private DeskLeg C => _desk.Customer;

    private DeskLeg A => _desk.Agent;

    public static TheoryData<string> Failures => ["queue-full", "error", "system-error"];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Once_it_is_parked_again_under_a_new_version(string result)
    {
        var hold = await ParkAsync();
        Assert.Equal("GoTo parked 2", (await C.UnparkedAsync(result)).Text);
        Assert.Equal("Run park 2", (await C.LandAsync()).Text);
        Assert.Equal("Run wait 2", (await C.MusicAsync()).Text);
        await A.LandAsync();

        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task The_second_time_the_flows_own_step_tells_the_caller_and_the_partner_is_released(string result)
    {
        var hold = await ParkAsync();
        await A.LandAsync();
        await C.UnparkedAsync(result);
        await C.LandAsync();
        Assert.Equal("Run own 2", (await C.UnparkedAsync(result)).Text);

        var failed = await _desk.DoneAsync(hold);
        Assert.Equal(Failed, failed.Outcome);
        Assert.NotNull(failed.Message);
        Assert.Equal("move A to waiting 1, move A to call-over 3", _desk.Sent());
        Assert.Equal("Run end 3", (await A.LandAsync()).Text);
    }

    [Fact]
    public async Task The_second_time_also_before_the_partner_has_landed()
    {
        var hold = await ParkAsync();
        await C.UnparkedAsync("error");
        await C.LandAsync();
        Assert.Equal("Run own 2", (await C.UnparkedAsync("error")).Text);

        Assert.Equal(Failed, await _desk.OutcomeAsync(hold));
        Assert.Equal("GoTo call-over 3", (await A.LandAsync()).Text);
        Assert.Equal("Run end 3", (await A.LandAsync()).Text);
    }

    [Fact]
    public async Task A_system_error_of_a_leg_that_is_over_is_a_hang_up()
    {
        var hold = await ParkAsync();
        await A.LandAsync();
        await C.UnparkedAsync("system-error", status: "completed");

        Assert.Equal(CallOver, await _desk.OutcomeAsync(hold));
        Assert.Equal("move A to waiting 1, move A to call-over 2", _desk.Sent());
    }

    [Fact]
    public async Task A_failure_whose_answer_was_lost_is_answered_the_same_way_again()
    {
        await ParkAsync();
        Assert.Equal("GoTo parked 2", (await C.UnparkedAsync("error")).Text);
        Assert.Equal("GoTo parked 2", (await C.Last()).Text);
        Assert.Equal("Run park 2", (await C.LandAsync()).Text);
    }

    [Fact]
    public async Task A_leg_thrown_out_of_the_queue_later_is_parked_again_as_well()
    {
        await _desk.HoldFirstAsync(C);
        await _desk.PassAsync(60);

        Assert.Equal("GoTo parked 3", (await C.UnparkedAsync("error")).Text);
        Assert.Equal("Run park 3", (await C.LandAsync()).Text);
        Assert.Equal("Run wait 3", (await C.MusicAsync()).Text);
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
        await _desk.ResumeAndBridgeAsync();
    }

    [Fact]
    public async Task A_leg_whose_partner_is_gone_is_not_parked_again()
    {
        await _desk.HoldFirstAsync(C);
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(500));
        await A.TellAsync("completed", 3);

        Assert.Equal("GoTo call-over 3", (await C.UnparkedAsync("error")).Text);
        Assert.Equal("Run end 3", (await C.LandAsync()).Text);
    }

    private async Task<Task<OperationResult>> ParkAsync()
    {
        await _desk.TalkAsync();
        var (hold, _) = await _desk.BeginAsync(() => _desk.HoldAsync(C));
        await C.WayOutAsync();
        await C.LandAsync();
        return hold;
    }
}

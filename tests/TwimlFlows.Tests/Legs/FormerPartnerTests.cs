using TwimlFlows.Tests.Calls;
using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Legs;

/// <summary>The two went their own ways, and the caller talks with somebody else: whoever still waits for it is let go.</summary>
public sealed class FormerPartnerTests
{
    private readonly LegDesk _desk = new();

    [Fact]
    public async Task A_former_partner_that_waits_in_its_loop_goes_to_its_end()
    {
        var former = await ReplaceWaitingAgentAsync();

        Assert.StartsWith("GoTo call-over", (await former.LoopAsync()).Text, StringComparison.Ordinal);
        Assert.Equal("AsWritten", Text(await former.LandAsync()));
        Assert.Equal("C Dialled, B Dialled", await _desk.SeenAsync());
    }

    [Fact]
    public async Task A_former_partner_whose_document_failed_goes_to_its_end()
    {
        var former = await ReplaceWaitingAgentAsync();

        Assert.StartsWith("GoTo call-over", (await former.FailAsync("/desk/waiting", former.Document)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_former_partner_that_waits_in_the_queue_leaves_it_and_goes_on_with_a_step_of_its_own()
    {
        await _desk.HoldFirstAsync(_desk.Agent);
        var former = _desk.Agent;
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(500));
        await FailForGoodAsync(_desk.Customer);
        await _desk.TalkAgainAsync();

        Assert.Equal("Leave", (await former.LateMusicAsync()).Text);
        Assert.Equal("AsWritten", Text(await former.UnparkedAsync("leave")));
    }

    [Fact]
    public async Task The_new_talk_is_held_as_any()
    {
        await ReplaceWaitingAgentAsync();
        await _desk.HoldAndLandAsync(_desk.Customer);
        await _desk.ResumeAndBridgeAsync();
    }

    [Fact]
    public async Task Who_is_dialled_in_a_later_talk_is_screened_by_a_link_of_the_callers_document()
    {
        var desk = new LegDesk(screens: true);
        await desk.TalkAsync();
        await desk.PassAsync(31);
        await desk.HoldAndLandAsync(desk.Customer);
        await desk.Agent.TellAsync("completed", 3);
        await desk.Customer.LandAsync();
        desk.Replace("B");
        await desk.Called.TellAsync("ringing", 1);

        Assert.StartsWith("Run whisper", (await desk.Called.AskAsync("/desk/screening?" + desk.Customer.Document)).Text, StringComparison.Ordinal);
        await desk.Called.TellAsync("in-progress", 2);
        Assert.Equal(NotConnected, await desk.OutcomeAsync(desk.HoldAsync(desk.Customer)));
    }

    /// <summary>The customer's parking failed twice, the release of the agent failed, and the customer was put through to B.</summary>
    private async Task<DeskLeg> ReplaceWaitingAgentAsync()
    {
        await _desk.HoldFirstAsync(_desk.Customer);
        var former = _desk.Agent;
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(500));
        await _desk.Customer.UnparkedAsync("error");
        await _desk.Customer.LandAsync();
        await _desk.Customer.UnparkedAsync("error");
        await _desk.TalkAgainAsync();
        return former;
    }

    /// <summary>The waiting step of a leg fails until it is sent to its end.</summary>
    private static async Task FailForGoodAsync(DeskLeg leg)
    {
        var reply = await leg.FailAsync("/desk/waiting", leg.Document);
        for (var times = 0; times < 20; times++)
        {
            await leg.LandAsync();
            reply = await leg.SettleAsync();
        }

        await leg.LandAsync();
    }

    private static string Text(Reply reply) => reply.Answer == LegAnswer.AsWritten ? nameof(LegAnswer.AsWritten) : reply.Text;
}

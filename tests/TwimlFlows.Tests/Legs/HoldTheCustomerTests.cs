using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Legs;

/// <summary>The customer dialled and is held, connected, held again, and connected again.</summary>
public sealed class HoldTheCustomerTests
{
    private readonly LegDesk _desk = new();

    private DeskLeg C => _desk.Customer;

    private DeskLeg A => _desk.Agent;

    [Fact]
    public async Task The_first_hold_moves_the_agent_and_sends_the_falling_customer_to_the_queue()
    {
        await _desk.TalkAsync();
        var hold = _desk.HoldAsync(C);
        await LegDesk.StillAsync();

        Assert.Equal("move A to waiting 1", _desk.Sent());
        Assert.Equal("C Dialled, A Dialled, plan 1", await _desk.SeenAsync());
        Assert.Equal("Run other 1", (await A.LandAsync()).Text);
        Assert.Equal("GoTo parked 1", (await C.WayOutAsync()).Text);
        Assert.Equal("Run park 1", (await C.LandAsync()).Text);
        await LegDesk.StillAsync();
        Assert.False(hold.IsCompleted, "Nobody is held before the wait document was asked for.");
        Assert.Equal("C Parking, A Waiting, plan 1", await _desk.SeenAsync());

        Assert.Equal("Run wait 1", (await C.MusicAsync()).Text);
        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
        Assert.Equal("", _desk.Sent());
    }

    [Fact]
    public async Task The_first_hold_is_the_same_when_the_fall_comes_first_and_the_dial_has_an_action()
    {
        await _desk.TalkAsync();
        var hold = _desk.HoldAsync(C);
        await LegDesk.StillAsync();

        Assert.Equal("GoTo parked 1", (await C.DialDoneAsync("completed", hasDuration: false)).Text);
        Assert.Equal("Run park 1", (await C.LandAsync()).Text);
        Assert.Equal("Run wait 1", (await C.MusicAsync()).Text);
        await LegDesk.StillAsync();
        Assert.False(hold.IsCompleted, "The agent has not landed.");

        Assert.Equal("Run other 1", (await A.LandAsync()).Text);
        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
    }

    [Fact]
    public async Task The_update_has_every_field_that_the_leg_needs()
    {
        await _desk.TalkAsync();
        var hold = _desk.HoldAsync(C);
        await LegDesk.StillAsync();

        var post = _desk.Twilio.Posts.Single();
        var (c, a) = (C.Sid.Value, A.Sid.Value);
        Assert.Equal($"/Calls/{a}.json", post.Path);
        Assert.Equal(
            [
                $"Url={LegDesk.Base}/desk/waiting?twf.flow=desk&twf.call={c}&twf.leg={a}&twf.with={c}&twf.v=1&twf.to=other",
                "Method=POST",
                $"FallbackUrl={LegDesk.Base}/desk/settle?twf.flow=desk&twf.call={c}&twf.leg={a}&twf.with={c}&twf.v=1&twf.in=own",
                "FallbackMethod=POST",
            ],
            post.Form.Select(field => $"{field.Key}={field.Value}"));

        await C.WayOutAsync();
        Assert.Equal($"/desk/parked?queue=hold-{c}&twf.flow=desk&twf.call={c}&twf.leg={c}&twf.with={a}&twf.v=1&twf.to=park", C.Next);
        Assert.Equal(Unconfirmed, await _desk.OutcomeAsync(hold));
    }

    [Fact]
    public async Task A_leg_whose_end_nobody_tells_gets_a_status_callback_with_its_move()
    {
        await _desk.TalkByQueueAsync(C);
        var (hold, moved) = await _desk.BeginAsync(() => _desk.HoldAsync(C));

        Assert.Same(C, moved);
        var form = _desk.Twilio.Posts.Last().Form;
        Assert.Equal(LegDesk.Base + "/desk/call-events", form.Single(static field => field.Key == "StatusCallback").Value);
        Assert.Equal("POST", form.Single(static field => field.Key == "StatusCallbackMethod").Value);
        await _desk.OutcomeAsync(hold);
    }

    [Fact]
    public async Task While_held_music_and_waiting_go_round()
    {
        await _desk.HoldFirstAsync(C);
        for (var minute = 0; minute < 10; minute++)
        {
            await _desk.PassAsync(14);
            Assert.Equal("Run other 1", (await A.LoopAsync()).Text);
            await _desk.PassAsync(14);
            Assert.Equal("Run other 1", (await A.LoopAsync()).Text);
            Assert.Equal("Run wait 1", (await C.MusicAsync()).Text);
        }

        Assert.Equal("", _desk.Sent());
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
    }

    [Fact]
    public async Task The_resume_moves_the_agent_and_is_done_with_the_queues_url()
    {
        await _desk.HoldFirstAsync(C);
        var resume = _desk.ResumeAsync();
        await LegDesk.StillAsync();

        Assert.Equal("move A to reconnect 2", _desk.Sent());
        Assert.Equal("Run other 1", (await A.LoopAsync()).Text);
        Assert.Equal("Run connect 2", (await A.LandAsync()).Text);
        await LegDesk.StillAsync();
        Assert.False(resume.IsCompleted, "The two are not connected before the queue's url was asked for.");
        Assert.Equal("C InQueue, A Fetching, held C, plan 2", await _desk.SeenAsync());

        Assert.Equal("Run whisper 1", (await C.ConnectedAsync()).Text);
        Assert.Equal(Resumed, await _desk.OutcomeAsync(resume));
        Assert.Equal("C Bridged, A Bridged", await _desk.SeenAsync());
        Assert.Equal("", _desk.Sent());
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task The_second_hold_moves_the_customer_in_whatever_order_its_messages_come(string order)
    {
        await _desk.TalkByQueueAsync(C);
        var hold = _desk.HoldAsync(C);
        await LegDesk.StillAsync();
        Assert.Equal("move C to parked 3", _desk.Sent());
        var old = C.Document;

        foreach (var message in order)
        {
            switch (message)
            {
                case 'g':
                    Assert.Equal("Settle", (await C.UnparkedAsync("redirected-from-bridged", of: old)).Text);
                    break;
                case 'f':
                    Assert.Equal("GoTo waiting 3", (await A.WayOutAsync()).Text);
                    break;
                default:
                    Assert.Equal("Run park 3", (await C.LandAsync()).Text);
                    break;
            }
        }

        Assert.Equal("Run other 3", (await A.LandAsync()).Text);
        Assert.False(hold.IsCompleted, "No music yet.");
        Assert.Equal("Run wait 3", (await C.MusicAsync()).Text);
        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
    }

    public static TheoryData<string> Orders => ["gfl", "glf", "fgl", "flg", "lgf", "lfg"];

    [Fact]
    public async Task Holds_and_resumes_go_on_like_the_second_ones()
    {
        await _desk.TalkByQueueAsync(C);
        for (var times = 0; times < 5; times++)
        {
            await _desk.HoldAndLandAsync(C);
            Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
            await _desk.ResumeAndBridgeAsync();
            Assert.Equal("C Bridged, A Bridged", await _desk.SeenAsync());
        }
    }

    [Fact]
    public async Task The_customer_hangs_up_while_talking_and_the_agent_hears_the_end()
    {
        await _desk.TalkByQueueAsync(C);

        Assert.Equal("Run own 1", (await C.UnparkedAsync("bridged", status: "completed")).Text);
        Assert.Equal("", _desk.Sent());
        Assert.Equal("Run own 2", (await A.WayOutAsync()).Text);
        await C.TellAsync("completed");
        await A.TellAsync("completed", 3);

        Assert.Equal("delete the queue", _desk.Sent());
        Assert.Empty(_desk.Twilio.Queues);
    }
}

using TwimlFlows.Tests.Calls;
using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Legs;

/// <summary>The process that runs an operation dies; another one on the same store goes on.</summary>
public sealed class ProcessDiesTests
{
    private readonly LegDesk _desk = new();

    private DeskLeg C => _desk.Customer;

    private DeskLeg A => _desk.Agent;

    [Fact]
    public async Task Before_Twilio_is_told_of_a_hold_the_two_go_on_talking_and_a_later_hold_works()
    {
        await _desk.TalkAsync();
        await DieAsync(() => _desk.HoldAsync(C), hasEffect: false);
        Assert.Equal(Busy, await _desk.OutcomeAsync(_desk.HoldAsync(C)));
        await _desk.PassAsync(31);
        _desk.Sent();

        await _desk.HoldAndLandAsync(C);
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Before_Twilio_is_told_of_a_hold_a_hang_up_of_the_agent_ends_the_customers_call_in_the_flows_words(bool eventIsFirst)
    {
        await _desk.TalkAsync();
        await DieAsync(() => _desk.HoldAsync(C), hasEffect: false);
        if (eventIsFirst)
        {
            await A.TellAsync("completed", 3);
            Assert.Equal("Run own 0", (await C.WayOutAsync()).Text);
            return;
        }

        Assert.Equal("GoTo parked 1", (await C.WayOutAsync()).Text);
        Assert.Equal("Run park 1", (await C.LandAsync()).Text);
        await C.MusicAsync();
        await A.TellAsync("completed", 3);
        Assert.Equal("move A to waiting 1, move C to call-over 2", _desk.Sent());
        Assert.Equal("Run end 2", (await C.LandAsync()).Text);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task After_Twilio_was_told_of_a_hold_or_after_the_landing_any_process_answers_the_rest(bool hasLanded)
    {
        await _desk.TalkAsync();
        var dying = await BeginAndCutAsync(() => _desk.HoldAsync(C));
        if (hasLanded)
        {
            Assert.Equal("Run other 1", (await A.LandAsync()).Text);
        }

        Kill(dying);
        Assert.Equal("GoTo parked 1", (await C.WayOutAsync()).Text);
        Assert.Equal("Run park 1", (await C.LandAsync()).Text);
        if (!hasLanded)
        {
            Assert.Equal("Run other 1", (await A.LandAsync()).Text);
        }

        await C.MusicAsync();
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
        await _desk.ResumeAndBridgeAsync();
    }

    [Fact]
    public async Task Before_Twilio_is_told_of_a_resume_both_wait_on_and_a_later_resume_works()
    {
        await _desk.HoldFirstAsync(C);
        await DieAsync(() => _desk.ResumeAsync(), hasEffect: false);
        for (var round = 0; round < 3; round++)
        {
            await _desk.PassAsync(14);
            Assert.Equal("Run other 1", (await A.LoopAsync()).Text);
            Assert.Equal("Run wait 1", (await C.MusicAsync()).Text);
        }

        await _desk.ResumeAndBridgeAsync();
        Assert.Equal("C Bridged, A Bridged", await _desk.SeenAsync());
    }

    [Fact]
    public async Task After_Twilio_was_told_of_a_resume_any_process_answers_the_rest()
    {
        await _desk.HoldFirstAsync(C);
        await DieAsync(() => _desk.ResumeAsync(), hasEffect: true);

        Assert.Equal("Run connect 2", (await A.LandAsync()).Text);
        await C.ConnectedAsync();
        Assert.Equal("C Bridged, A Bridged", await _desk.SeenAsync());
        await _desk.HoldAndLandAsync(C);
    }

    [Fact]
    public async Task Before_Twilio_is_told_to_release_the_held_leg_its_music_leads_out()
    {
        await _desk.HoldFirstAsync(C);
        await DieWhileReleasingAsync(A);
        Assert.Equal("C InQueue, A Ended, held C, plan 2", await _desk.SeenAsync());

        Assert.Equal("Leave", await LastOfAsync(() => C.MusicAsync()));
        Assert.Equal("Run own 1", (await C.UnparkedAsync("leave")).Text);
    }

    [Fact]
    public async Task Before_Twilio_is_told_to_release_the_waiting_partner_its_loop_leads_to_the_end()
    {
        await _desk.HoldFirstAsync(C);
        await DieWhileReleasingAsync(C);
        Assert.Equal("C Ended, A Waiting, held C, plan 2", await _desk.SeenAsync());

        Assert.StartsWith("GoTo call-over", await LastOfAsync(() => A.LoopAsync()), StringComparison.Ordinal);
        Assert.StartsWith("Run end", (await A.LandAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_Twilio_was_told_to_release_a_leg_it_lands_at_the_end()
    {
        await _desk.HoldFirstAsync(C);
        Kill(await BeginAndCutAsync(() => TakeEndOf(A)));

        Assert.Equal("Settle", (await C.UnparkedAsync("redirected")).Text);
        Assert.Equal("Run end 2", (await C.LandAsync()).Text);
    }

    /// <summary>What a leg is answered once it asks for the last time within two minutes.</summary>
    private async Task<string> LastOfAsync(Func<Task<Reply>> ask)
    {
        var text = "";
        for (var round = 0; round < 9 && !text.StartsWith("GoTo", StringComparison.Ordinal) && text != "Leave"; round++)
        {
            await _desk.PassAsync(14);
            text = (await ask()).Text;
        }

        return text;
    }

    private async Task DieAsync(Func<Task> begin, bool hasEffect) =>
        Kill(await BeginAndCutAsync(begin, hasEffect));

    private async Task DieWhileReleasingAsync(DeskLeg gone) =>
        Kill(await BeginAndCutAsync(() => TakeEndOf(gone), hasEffect: false));

    private Task TakeEndOf(DeskLeg leg) =>
        _desk.Process.Operations.Legs.TakeAsync(leg.Event("completed", 3), TestContext.Current.CancellationToken).AsTask();

    /// <summary>A process that begins, and whose request to Twilio is under way.</summary>
    private async Task<(DyingStore Store, Task Operation)> BeginAndCutAsync(Func<Task> begin, bool hasEffect = true)
    {
        var store = new DyingStore(_desk.Store);
        _desk.Process = new DeskProcess(_desk, store, _desk.Twilio);
        _desk.Twilio.Next(HttpMethod.Post, new Fault(FaultKind.Silence, hasEffect));
        var operation = begin();
        await LegDesk.StillAsync();
        return (store, operation);
    }

    private void Kill((DyingStore Store, Task Operation) dying)
    {
        dying.Store.IsDead = true;
        _ = dying.Operation.ContinueWith(static task => task.Exception, TaskScheduler.Default);
        _desk.Restart();
    }
}

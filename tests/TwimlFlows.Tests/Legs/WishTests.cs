using TwimlFlows.Tests.Calls;
using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Legs;

/// <summary>Operations while others are under way.</summary>
public sealed class WishTests
{
    private readonly LegDesk _desk = new();

    private DeskLeg C => _desk.Customer;

    private DeskLeg A => _desk.Agent;

    [Fact]
    public async Task The_same_hold_twice_is_one()
    {
        await _desk.TalkAsync();
        var (first, _) = await _desk.BeginAsync(() => _desk.HoldAsync(C));
        var second = _desk.HoldAsync(C);
        await _desk.LandHoldAsync(C, moved: A);

        Assert.Equal((Held, Held), (await _desk.OutcomeAsync(first), await _desk.OutcomeAsync(second)));
        Assert.Equal("move A to waiting 1", _desk.Sent());
    }

    [Fact]
    public async Task A_hold_while_held_sends_nothing()
    {
        await _desk.HoldFirstAsync(C);

        Assert.Equal(AlreadyHeld, await _desk.OutcomeAsync(_desk.HoldAsync(C)));
        Assert.Equal("", _desk.Sent());
    }

    [Fact]
    public async Task A_resume_while_talking_sends_nothing()
    {
        await _desk.TalkAsync();
        Assert.Equal(NotHeld, await _desk.OutcomeAsync(_desk.ResumeAsync()));

        var other = new LegDesk();
        await other.TalkByQueueAsync(other.Customer);
        Assert.Equal(NotHeld, await other.OutcomeAsync(other.ResumeAsync(other.Agent)));
        Assert.Equal(("", ""), (_desk.Sent(), other.Sent()));
    }

    [Fact]
    public async Task A_resume_waits_for_the_hold_and_then_runs()
    {
        await _desk.TalkAsync();
        var (hold, _) = await _desk.BeginAsync(() => _desk.HoldAsync(C));
        var resume = _desk.ResumeAsync();
        await _desk.PassAsync(1);
        Assert.Equal("move A to waiting 1", _desk.Sent());

        await _desk.LandHoldAsync(C, moved: A);
        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
        await LegDesk.StillAsync();
        Assert.Equal("move A to reconnect 2", _desk.Sent());
        await A.LandAsync();
        await C.ConnectedAsync();
        Assert.Equal(Resumed, await _desk.OutcomeAsync(resume));
    }

    [Fact]
    public async Task A_hold_waits_for_the_resume_and_then_runs()
    {
        await _desk.HoldFirstAsync(C);
        var (resume, _) = await _desk.BeginAsync(() => _desk.ResumeAsync());
        var hold = _desk.HoldAsync(C);
        await A.LandAsync();
        await _desk.PassAsync(1);
        Assert.Equal("move A to reconnect 2", _desk.Sent());

        await C.ConnectedAsync();
        Assert.Equal(Resumed, await _desk.OutcomeAsync(resume));
        await LegDesk.StillAsync();
        Assert.Equal("move C to parked 3", _desk.Sent());
        await _desk.FallAsync(A);
        await A.LandAsync();
        await C.LandAsync();
        await C.MusicAsync();
        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
    }

    [Fact]
    public async Task Of_several_wishes_in_a_row_the_last_one_holds()
    {
        await _desk.TalkAsync();
        var (first, _) = await _desk.BeginAsync(() => _desk.HoldAsync(C));
        var (resume, last) = (_desk.ResumeAsync(), _desk.HoldAsync(C));
        await _desk.LandHoldAsync(C, moved: A);
        await _desk.OutcomeAsync(first);
        await LegDesk.StillAsync();
        await A.LandAsync();
        await C.ConnectedAsync();
        await _desk.OutcomeAsync(resume);
        await LegDesk.StillAsync();
        await _desk.FallAsync(A);
        await A.LandAsync();
        await C.LandAsync();
        await C.MusicAsync();

        Assert.Equal(Held, await _desk.OutcomeAsync(last));
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
    }

    [Fact]
    public async Task A_resume_twice_never_dials_the_queue_twice()
    {
        await _desk.HoldFirstAsync(C);
        var (first, _) = await _desk.BeginAsync(() => _desk.ResumeAsync());
        var (same, ofTheOther) = (_desk.ResumeAsync(), _desk.ResumeAsync(A));
        await A.LandAsync();
        await C.ConnectedAsync();

        Assert.Equal((Resumed, Resumed), (await _desk.OutcomeAsync(first), await _desk.OutcomeAsync(same)));
        Assert.Equal(new OperationResult(Resumed, A.Sid), await _desk.DoneAsync(ofTheOther));
        Assert.Equal("move A to reconnect 2", _desk.Sent());
    }

    [Fact]
    public async Task A_hold_that_is_not_settled_keeps_others_busy()
    {
        await _desk.TalkAsync();
        var (hold, _) = await _desk.BeginAsync(() => _desk.HoldAsync(C));
        Assert.Equal(Unconfirmed, await _desk.OutcomeAsync(hold));

        Assert.Equal(Busy, await _desk.OutcomeAsync(_desk.ResumeAsync()));
        Assert.Equal("move A to waiting 1", _desk.Sent());
        await _desk.LandHoldAsync(C, moved: A);
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
    }

    [Fact]
    public async Task Who_gives_up_before_Twilio_was_told_leaves_nothing_that_others_wait_for()
    {
        await _desk.TalkAsync();
        using var impatient = new CancellationTokenSource();
        var store = new DyingStore(_desk.Store, async operation =>
        {
            await impatient.CancelAsync();
            if (operation.CanBeCanceled)
            {
                // The plan is written; the process hears of it when the operation knows that nobody waits any more.
                await Task.Delay(Timeout.Infinite, operation).WaitAsync(TimeSpan.FromMinutes(1)).ContinueWith(static _ => { }, TaskScheduler.Default);
            }
        });
        var other = new DeskProcess(_desk, store, _desk.Twilio);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => HoldAsync(other, impatient.Token));
        Assert.Equal("", _desk.Sent());

        await _desk.HoldAndLandAsync(C);
    }

    [Fact]
    public async Task Who_gives_up_while_Twilio_answers_leaves_a_plan_that_the_legs_still_follow()
    {
        await _desk.TalkAsync();
        using var impatient = new CancellationTokenSource();
        _desk.Twilio.Next(HttpMethod.Post, new Fault(FaultKind.Silence, true));
        var hold = HoldAsync(_desk.Process, impatient.Token);
        await LegDesk.StillAsync();
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hold);

        await _desk.LandHoldAsync(C, moved: A);
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
        await _desk.ResumeAndBridgeAsync();
    }

    private Task<OperationResult> HoldAsync(DeskProcess process, CancellationToken cancellationToken) => process.Operations.ParkAsync(
        C.Sid, static queue => Link.To("/desk/parked").With("queue", queue), Link.To("/desk/waiting"), cancellationToken);
}

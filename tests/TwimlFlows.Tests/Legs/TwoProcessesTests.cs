using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Legs;

/// <summary>Two processes on one store: each message reaches either of them.</summary>
public sealed class TwoProcessesTests
{
    private readonly LegDesk _desk = new();
    private readonly DeskProcess _first;
    private readonly DeskProcess _second;

    public TwoProcessesTests()
    {
        _first = _desk.Process;
        _second = new DeskProcess(_desk, _desk.Store, _desk.Twilio);
    }

    private DeskLeg C => _desk.Customer;

    private DeskLeg A => _desk.Agent;

    [Fact]
    public async Task Two_holds_at_once_send_one_update()
    {
        await _desk.TalkAsync();
        var here = _desk.HoldAsync(C);
        _desk.Process = _second;
        var there = _desk.HoldAsync(C);
        await LegDesk.StillAsync();
        await _desk.LandHoldAsync(C, moved: A);

        Assert.Equal([Held, AlreadyHeld], new[] { await _desk.OutcomeAsync(here), await _desk.OutcomeAsync(there) }.Order());
        Assert.Equal("move A to waiting 1", _desk.Sent());
    }

    [Fact]
    public async Task A_resume_there_waits_for_the_hold_here()
    {
        await _desk.TalkAsync();
        var hold = _desk.HoldAsync(C);
        await LegDesk.StillAsync();
        _desk.Process = _second;
        var resume = _desk.ResumeAsync();
        await _desk.PassAsync(1);
        Assert.Equal("move A to waiting 1", _desk.Sent());

        await _desk.LandHoldAsync(C, moved: A);
        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
        await _desk.PassAsync(0.3);
        Assert.Equal("move A to reconnect 2", _desk.Sent());
        await A.LandAsync();
        await C.ConnectedAsync();
        Assert.Equal(Resumed, await _desk.OutcomeAsync(resume));
    }

    [Fact]
    public async Task Two_resumes_at_once_dial_the_queue_once()
    {
        await _desk.HoldFirstAsync(C);
        var here = _desk.ResumeAsync();
        _desk.Process = _second;
        var there = _desk.ResumeAsync();
        await LegDesk.StillAsync();
        await A.LandAsync();
        await C.ConnectedAsync();

        Assert.Equal([Resumed, NotHeld], new[] { await _desk.OutcomeAsync(here), await _desk.OutcomeAsync(there) }.Order());
        Assert.Equal("move A to reconnect 2", _desk.Sent());
    }

    [Fact]
    public async Task The_evidence_may_come_to_the_other_process_message_by_message()
    {
        await _desk.TalkAsync();
        var hold = _desk.HoldAsync(C);
        await LegDesk.StillAsync();
        _desk.Process = _second;
        await A.LandAsync();
        _desk.Process = _first;
        Assert.Equal("GoTo parked 1", (await C.WayOutAsync()).Text);
        _desk.Process = _second;
        Assert.Equal("GoTo parked 1", (await C.Last()).Text);
        Assert.Equal("Run park 1", (await C.LandAsync()).Text);
        await C.MusicAsync();

        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
    }

    [Fact]
    public async Task Two_processes_that_learn_of_the_same_end_release_once()
    {
        await _desk.HoldFirstAsync(C);
        _desk.Twilio.Latency = TimeSpan.FromMilliseconds(300);
        var e = A.Event("completed", 3);
        var both = Task.WhenAll(
            _first.Operations.Legs.TakeAsync(e, TestContext.Current.CancellationToken).AsTask(),
            _second.Operations.Legs.TakeAsync(e, TestContext.Current.CancellationToken).AsTask());
        await _desk.PassAsync(1);
        await both;

        Assert.Equal("move C to call-over 2", _desk.Sent());
    }

    [Fact]
    public async Task Whoever_loses_the_race_for_the_record_decides_again_on_what_the_winner_wrote()
    {
        await _desk.TalkAsync();
        var racing = new RacingStore(_desk.Store);
        _desk.Process = new DeskProcess(_desk, racing, _desk.Twilio);
        var (hold, _) = await _desk.BeginAsync(() => _desk.HoldAsync(C));

        // Between the reading and the writing of the fall, the other process hears that the agent is gone: the fall is real now.
        racing.BeforeNextWrite = () => _second.Operations.Legs.TakeAsync(A.Event("completed", 3), TestContext.Current.CancellationToken).AsTask();
        Assert.Equal("Run own 0", (await C.WayOutAsync()).Text);
        Assert.Equal(CallOver, await _desk.OutcomeAsync(hold));
    }

    [Fact]
    public async Task A_hold_that_loses_the_race_against_a_hang_up_moves_nobody()
    {
        await _desk.TalkAsync();
        var racing = new RacingStore(_desk.Store);
        _desk.Process = new DeskProcess(_desk, racing, _desk.Twilio);
        racing.BeforeNextWrite = () => _second.Operations.Legs.TakeAsync(A.Event("completed", 3), TestContext.Current.CancellationToken).AsTask();

        Assert.Equal(CallOver, await _desk.OutcomeAsync(_desk.HoldAsync(C)));
        Assert.Empty(_desk.Twilio.Posts);
    }

    [Fact]
    public async Task A_landing_that_loses_the_race_against_the_partners_end_is_sent_to_the_end()
    {
        await _desk.TalkByQueueAsync(C);
        var racing = new RacingStore(_desk.Store);
        _desk.Process = new DeskProcess(_desk, racing, _desk.Twilio);
        var (hold, _) = await _desk.BeginAsync(() => _desk.HoldAsync(C));
        racing.BeforeNextWrite = () => _second.Operations.Legs.TakeAsync(A.Event("completed", 3), TestContext.Current.CancellationToken).AsTask();

        Assert.Equal("GoTo call-over 4", (await C.LandAsync()).Text);
        Assert.Equal(CallOver, await _desk.OutcomeAsync(hold));
        Assert.Equal("Run end 4", (await C.LandAsync()).Text);
    }

    /// <summary>Lets somebody else be faster.</summary>
    private sealed class RacingStore(ISessionStore store) : ISessionStore
    {
        internal Func<Task>? BeforeNextWrite { get; set; }

        public ValueTask<StoredSession?> GetAsync(string key, CancellationToken cancellationToken) => store.GetAsync(key, cancellationToken);

        public async ValueTask<bool> CompareAndSetAsync(string key, long expectedVersion, ReadOnlyMemory<byte> content, TimeSpan timeToLive, CancellationToken cancellationToken)
        {
            if (BeforeNextWrite is { } faster)
            {
                BeforeNextWrite = null;
                await faster();
            }

            return await store.CompareAndSetAsync(key, expectedVersion, content, timeToLive, cancellationToken);
        }
    }
}

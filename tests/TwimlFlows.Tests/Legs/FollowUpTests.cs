using Microsoft.Extensions.Logging;
using TwimlFlows.Tests.Calls;

namespace TwimlFlows.Tests.Legs;

/// <summary>What is due after a request or an operation: nobody waits for it, nothing of it is lost without a word.</summary>
public sealed class FollowUpTests
{
    private readonly LegDesk _desk = new();

    private DeskLeg C => _desk.Customer;

    private DeskLeg A => _desk.Agent;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_hold_of_a_call_that_is_over_does_not_wait_for_the_deletion_of_its_queue()
    {
        await _desk.TalkByQueueAsync(C);
        await A.TellAsync("completed", 3);
        _desk.Twilio.Queues[_desk.QueueSid].Add("CA" + new string('f', 32));
        await C.UnparkedAsync("bridged");
        _desk.Sent();

        var hold = _desk.HoldAsync(C);
        await LegDesk.StillAsync();
        Assert.True(hold.IsCompleted);
        Assert.Equal(OperationOutcome.CallOver, await _desk.OutcomeAsync(hold));
        Assert.EndsWith("delete the queue, delete the queue, delete the queue", _desk.Sent(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_queue_that_was_replaced_while_it_was_deleted_is_deleted_later_all_the_same()
    {
        await _desk.TalkByQueueAsync(C);
        await A.TellAsync("completed", 3);
        _desk.Twilio.Next(HttpMethod.Delete, Fault.Answer(204, hasEffect: true, before: () => Meanwhile(async () =>
        {
            await _desk.TalkAgainAsync();
            await _desk.HoldAndLandAsync(C);
        })));
        await C.UnparkedAsync("bridged");

        await _desk.ResumeAndBridgeAsync();
        await A.TellAsync("completed", 3);
        await C.UnparkedAsync("bridged");
        Assert.Equal("delete the queue", _desk.Sent());
        Assert.Empty(_desk.Twilio.Queues);
    }

    [Fact]
    public async Task Of_the_requests_at_the_end_of_a_call_one_deletes_its_queue()
    {
        await _desk.TalkByQueueAsync(C);
        await A.TellAsync("completed", 3);
        _desk.LeaveQueue(C);
        _desk.Twilio.Latency = TimeSpan.FromSeconds(1);
        await _desk.Process.Operations.Legs.TakeAsync(C.Event("completed", 4), Token);
        await LegDesk.StillAsync();
        await _desk.Process.Operations.Legs.TakeAsync(C.Event("completed", 4), Token);
        await _desk.PassAsync(2);

        Assert.Equal("delete the queue", _desk.Sent());
        Assert.Empty(_desk.Twilio.Queues);
    }

    [Fact]
    public async Task A_queue_whose_process_died_over_its_deletion_is_deleted_by_the_next_request()
    {
        await _desk.TalkByQueueAsync(C);
        await A.TellAsync("completed", 3);
        var store = new DyingStore(_desk.Store);
        _desk.Process = new DeskProcess(_desk, store, _desk.Twilio);
        _desk.Twilio.Next(HttpMethod.Delete, Fault.Answer(500, before: () => store.IsDead = true));
        await C.UnparkedAsync("bridged");
        _desk.Restart();
        _desk.Sent();
        await A.TellAsync("completed", 3);

        Assert.Equal("delete the queue", _desk.Sent());
        Assert.Empty(_desk.Twilio.Queues);
    }

    [Fact]
    public async Task A_store_that_gives_up_by_itself_is_a_failure_and_no_end_of_the_process()
    {
        await _desk.HoldFirstAsync(C);
        var impatient = new ImpatientStore(_desk.Store);
        _desk.Process = new DeskProcess(_desk, impatient, _desk.Twilio);
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(200, before: () => impatient.GivesUp = true));
        await A.TellAsync("completed", 3);

        Assert.Single(_desk.Log.From(LogLevel.Error), line => line.Contains(C.Sid.Value, StringComparison.Ordinal) && line.Contains(nameof(TaskCanceledException), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Work_that_fails_is_logged_and_the_next_runs()
    {
        var followUps = new FollowUps(_desk.Log);
        followUps.Start(static _ => throw new InvalidOperationException("first"));
        var hasRun = false;
        followUps.Start(_ =>
        {
            hasRun = true;
            return Task.CompletedTask;
        });
        await followUps.WhenIdleAsync().WaitAsync(TimeSpan.FromSeconds(20), Token);

        Assert.True(hasRun);
        Assert.Single(_desk.Log.From(LogLevel.Error), static line => line.Contains("first", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Work_never_runs_on_the_thread_of_who_hands_it_over()
    {
        var followUps = new FollowUps(_desk.Log);
        using var handedOver = new ManualResetEventSlim();
        followUps.Start(_ =>
        {
            Assert.True(handedOver.Wait(TimeSpan.FromSeconds(20), Token));
            return Task.CompletedTask;
        });
        handedOver.Set();
        await followUps.WhenIdleAsync().WaitAsync(TimeSpan.FromSeconds(20), Token);

        Assert.Empty(_desk.Log.From(LogLevel.Error));
    }

    /// <summary>Another process takes what happens while this one waits for Twilio.</summary>
    private void Meanwhile(Func<Task> play)
    {
        var here = _desk.Process;
        _desk.Process = new DeskProcess(_desk, _desk.Store, _desk.Twilio);
        play().GetAwaiter().GetResult();
        _desk.Process = here;
    }

    /// <summary>A client with a time limit of its own, as those of networks have.</summary>
    private sealed class ImpatientStore(ISessionStore store) : ISessionStore
    {
        internal bool GivesUp { get; set; }

        public ValueTask<StoredSession?> GetAsync(string key, CancellationToken cancellationToken) =>
            GivesUp ? throw new TaskCanceledException("The store took too long.") : store.GetAsync(key, cancellationToken);

        public ValueTask<bool> CompareAndSetAsync(string key, long expectedVersion, ReadOnlyMemory<byte> content, TimeSpan timeToLive, CancellationToken cancellationToken) =>
            GivesUp ? throw new TaskCanceledException("The store took too long.") : store.CompareAndSetAsync(key, expectedVersion, content, timeToLive, cancellationToken);
    }
}

using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Calls;

/// <summary>Several processes on one store.</summary>
public sealed class ReplicaTests
{
    private readonly RoomDesk _desk = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_processes_send_one_hold()
    {
        await _desk.TalkAsync();
        _desk.Twilio.Latency = TimeSpan.FromMilliseconds(300);
        var (_, other) = _desk.Replica();

        var (first, second) = (_desk.HoldAsync("customer"), other.HoldAsync(RoomDesk.Name, "customer", RoomDesk.Music, Token));

        Assert.Equal([Held, AlreadyHeld], new[] { await _desk.OutcomeAsync(first), await _desk.OutcomeAsync(second) }.Order());
        Assert.Single(_desk.Twilio.Posts);
    }

    [Fact]
    public async Task A_resume_elsewhere_waits_for_the_hold_here()
    {
        var (customer, _) = await _desk.TalkAsync();
        _desk.Twilio.Latency = TimeSpan.FromMilliseconds(300);
        var (_, other) = _desk.Replica();

        var hold = _desk.HoldAsync("customer");
        await _desk.PassAsync(TimeSpan.FromMilliseconds(50));
        var resume = other.ResumeAsync(RoomDesk.Name, "customer", Token);

        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
        Assert.Equal(Resumed, await _desk.OutcomeAsync(resume));
        Assert.False(customer.Hold);
    }

    [Fact]
    public async Task A_process_that_dies_holds_nobody_up_for_long()
    {
        await _desk.TalkAsync();
        _desk.Twilio.Next(HttpMethod.Post, new Fault(FaultKind.Silence));

        // It took the lease, and is never heard of again.
        var dead = new DyingStore(_desk.Store);
        var sessions = new FlowSessions("/support", dead, _desk.Time);
        var operations = new FlowOperations(
            "/support", _desk.Twilio, sessions, () => RoomDesk.Base, _desk.Time, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
        var lost = operations.HoldAsync(RoomDesk.Name, "customer", RoomDesk.Music, Token);
        await _desk.PassAsync(TimeSpan.FromMilliseconds(50));
        dead.IsDead = true;

        Assert.Equal(Busy, await _desk.OutcomeAsync(_desk.HoldAsync("customer")));
        await _desk.PassAsync(TimeSpan.FromSeconds(6));
        Assert.Equal(Held, await _desk.OutcomeAsync(_desk.HoldAsync("customer")));
        await Assert.ThrowsAsync<IOException>(() => lost);
    }

    [Fact]
    public async Task An_event_that_another_process_took_is_seen_here()
    {
        await _desk.CustomerWaitsAsync();
        var (sessions, _) = _desk.Replica();
        var hold = _desk.HoldAsync("agent");
        await _desk.PassAsync(TimeSpan.FromSeconds(1));
        _desk.Room.Join(RoomDesk.Agent, "agent", starts: true);
        foreach (var e in _desk.TakeTold().Reverse())
        {
            await sessions.TakeAsync(e, Token);
        }

        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
    }

    /// <summary>The way to the store of a process that dies.</summary>
    private sealed class DyingStore(ISessionStore store) : ISessionStore
    {
        internal bool IsDead { get; set; }

        public ValueTask<StoredSession?> GetAsync(string key, CancellationToken cancellationToken) =>
            IsDead ? throw new IOException("The process is gone.") : store.GetAsync(key, cancellationToken);

        public ValueTask<bool> CompareAndSetAsync(string key, long expectedVersion, ReadOnlyMemory<byte> content, TimeSpan timeToLive, CancellationToken cancellationToken) =>
            IsDead ? throw new IOException("The process is gone.") : store.CompareAndSetAsync(key, expectedVersion, content, timeToLive, cancellationToken);
    }
}

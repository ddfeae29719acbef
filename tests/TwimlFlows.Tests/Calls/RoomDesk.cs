using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace TwimlFlows.Tests.Calls;

/// <summary>A customer, an agent, a room, and the operations on it, on a clock of their own.</summary>
internal sealed class RoomDesk
{
    internal const string Base = "https://calls.example.com";
    internal static readonly RoomName Name = "room-1";
    internal static readonly CallSid Customer = CallSid.Parse("CA" + new string('c', 32));
    internal static readonly CallSid Agent = CallSid.Parse("CA" + new string('a', 32));
    internal static readonly Link Music = Link.To("/support/music").With("room", Name);

    private int _rooms;

    internal RoomDesk()
    {
        Twilio = new FakeTwilio(Time);
        Store = new MemorySessionStore(Time);
        (Sessions, Operations) = Replica();
        Twilio.Legs[Customer.Value] = Twilio.Legs[Agent.Value] = "in-progress";
    }

    internal FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));

    internal FakeTwilio Twilio { get; }

    internal MemorySessionStore Store { get; }

    internal FlowSessions Sessions { get; }

    internal FlowOperations Operations { get; }

    internal FakeRoom Room => Twilio.Rooms[^1];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Another process on the same store.</summary>
    internal (FlowSessions Sessions, FlowOperations Operations) Replica()
    {
        var sessions = new FlowSessions("/support", Store, Time);
        return (sessions, new FlowOperations("/support", Twilio, sessions, () => Base, Time, NullLogger.Instance));
    }

    internal FakeRoom NewRoom()
    {
        var room = new FakeRoom("CF" + (++_rooms).ToString("x32", System.Globalization.CultureInfo.InvariantCulture), Name.Value, Time);
        Twilio.Rooms.Add(room);
        return room;
    }

    /// <summary>The customer waits in a room that has not started, and we were told.</summary>
    internal async Task<FakeParticipant> CustomerWaitsAsync()
    {
        var customer = NewRoom().Join(Customer, "customer");
        await TellAsync();
        return customer;
    }

    /// <summary>Both talk, and we were told.</summary>
    internal async Task<(FakeParticipant Customer, FakeParticipant Agent)> TalkAsync(bool agentEnds = true)
    {
        var customer = await CustomerWaitsAsync();
        var agent = Room.Join(Agent, "agent", starts: true, ends: agentEnds);
        await TellAsync();
        return (customer, agent);
    }

    /// <summary>Delivers what the rooms told and was not delivered yet.</summary>
    internal async Task TellAsync()
    {
        foreach (var room in Twilio.Rooms)
        {
            foreach (var e in room.Told)
            {
                await Sessions.TakeAsync(e, Token);
            }

            room.Told.Clear();
        }
    }

    /// <summary>Takes the events that were not delivered yet, for a test that delivers them its own way.</summary>
    internal IReadOnlyList<ConferenceEvent> TakeTold()
    {
        var told = Room.Told.ToList();
        Room.Told.Clear();
        return told;
    }

    internal Task<OperationResult> HoldAsync(ParticipantLabel who) => Operations.HoldAsync(Name, who, Music, Token);

    internal Task<OperationResult> ResumeAsync(ParticipantLabel who) => Operations.ResumeAsync(Name, who, Token);

    /// <summary>Lets time pass until the operation is done.</summary>
    internal async Task<OperationOutcome> OutcomeAsync(Task<OperationResult> operation) => (await ResultAsync(operation)).Outcome;

    /// <inheritdoc cref="OutcomeAsync"/>
    internal async Task<OperationResult> ResultAsync(Task<OperationResult> operation)
    {
        for (var step = 0; !operation.IsCompleted && step < 1200; step++)
        {
            await PassAsync(TimeSpan.FromMilliseconds(50));
        }

        Assert.True(operation.IsCompleted, "The operation did not end within a minute.");
        return await operation;
    }

    /// <summary>Lets time pass, and everything that waited for it run.</summary>
    internal async Task PassAsync(TimeSpan span)
    {
        await SettleAsync();
        Time.Advance(span);
        await SettleAsync();
    }

    internal async Task<ParticipantState?> SeenAsync(CallSid leg)
    {
        var room = await new StoredFlowSessions(Store).GetRoomAsync("/support", Name, Token);
        return room?.Participants.FirstOrDefault(participant => participant.CallSid == leg);
    }

    // What became ready runs on the thread pool; it is done when nothing waits there and no worker is busy. Other tests may keep
    // the pool busy, so there is an end to it.
    internal static async Task SettleAsync()
    {
        for (var turn = 0; turn < 4 || (turn < 2000 && IsPoolBusy()); turn++)
        {
            var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            ThreadPool.UnsafeQueueUserWorkItem(static done => done.SetResult(), done, preferLocal: false);
            await done.Task.ConfigureAwait(false);
        }
    }

    private static bool IsPoolBusy()
    {
        ThreadPool.GetMaxThreads(out var most, out _);
        ThreadPool.GetAvailableThreads(out var free, out _);
        return ThreadPool.PendingWorkItemCount > 0 || most - free > (Thread.CurrentThread.IsThreadPoolThread ? 1 : 0);
    }
}

using CsCheck;
using Microsoft.Extensions.Time.Testing;
using TwimlFlows.Tests.Calls;

namespace TwimlFlows.Tests.Sessions;

/// <summary>Events of rooms come late, doubled and in any order; what is known in the end is the same.</summary>
public sealed class RoomEventTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Any_order_and_any_doubling_of_a_rooms_events_gives_the_same_end()
    {
        var histories = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 2]).Array[1, 25];
        await Gen.Select(histories, Gen.Int[0, int.MaxValue - 1]).SampleAsync(
            async (history, seed) =>
            {
                var room = Play(history);
                var shuffle = new Random(seed);
                var events = room.Told.Concat(room.Told.Where(_ => shuffle.Next(3) == 0)).ToArray();
                shuffle.Shuffle(events);

                var inOrder = await TakeAllAsync(room.Told);
                var mixed = await TakeAllAsync(events);

                Assert.Equal(Show(inOrder), Show(mixed));
                Assert.Equal(Show(room), Show(inOrder));
            },
            iter: 2_000,
            threads: 1);
    }

    [Fact]
    public async Task Each_join_and_each_leave_is_news_once()
    {
        var histories = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 2]).Array[1, 15];
        await histories.SampleAsync(
            async history =>
            {
                var room = Play(history);
                var sessions = new FlowSessions("/support", new MemorySessionStore(_time), _time);
                foreach (var e in room.Told)
                {
                    Assert.True(await sessions.TakeAsync(e, Token) || room.Status == "completed", $"{e.Event} {e.SequenceNumber}");
                    Assert.False(await sessions.TakeAsync(e, Token));
                }
            },
            iter: 500,
            threads: 1);
    }

    [Fact]
    public async Task A_late_unhold_of_an_earlier_hold_changes_nothing()
    {
        var room = NewRoom('1');
        var customer = room.Join(RoomDesk.Customer, "customer", starts: true, ends: false);
        foreach (var hold in new[] { true, false, true })
        {
            customer.Hold = hold;
            room.Tell(hold ? "participant-hold" : "participant-unhold", customer);
        }

        ConferenceEvent[] late = [.. room.Told[..^2], room.Told[^1], room.Told[^2]];

        Assert.True((await TakeAllAsync(late))!.Participants.Single().IsHeld);
    }

    [Fact]
    public async Task Events_of_an_earlier_room_of_the_same_name_change_nothing()
    {
        var old = NewRoom('1');
        var before = old.Join(RoomDesk.Customer, "customer", starts: true);
        old.Leave(before);
        _time.Advance(TimeSpan.FromMinutes(1));
        var room = NewRoom('2');
        room.Join(RoomDesk.Agent, "agent", starts: true);

        var state = await TakeAllAsync([.. old.Told, .. room.Told, .. old.Told]);

        Assert.Equal(room.Sid, state!.ConferenceSid.Value);
        Assert.False(state.HasEnded);
        Assert.Equal(RoomDesk.Agent, state.Participants.Single().CallSid);
    }

    [Fact]
    public async Task Two_rooms_never_mix()
    {
        var store = new MemorySessionStore(_time);
        var sessions = new FlowSessions("/support", store, _time);
        var one = NewRoom('1');
        var two = new FakeRoom("CF" + new string('2', 32), "room-2", _time);
        one.Join(RoomDesk.Customer, "customer", starts: true);
        two.Join(RoomDesk.Agent, "customer", starts: true).Hold = true;
        two.Tell("participant-hold", two.Participants[0]);

        foreach (var e in one.Told.Zip(two.Told).SelectMany(pair => new[] { pair.First, pair.Second }).Concat(two.Told))
        {
            await sessions.TakeAsync(e, Token);
        }

        // The names differ, and so does everything else.
        Assert.Equal(RoomDesk.Customer, (await StateAsync(store, "room-1"))!.Participants.Single().CallSid);
        Assert.False((await StateAsync(store, "room-1"))!.Participants.Single().IsHeld);
        Assert.True((await StateAsync(store, "room-2"))!.Participants.Single().IsHeld);
    }

    [Theory]
    [InlineData("ConferenceSid", "")]
    [InlineData("ConferenceSid", "CFnothing")]
    [InlineData("FriendlyName", "")]
    [InlineData("SequenceNumber", "-1")]
    [InlineData("SequenceNumber", "99999999999999999999")]
    [InlineData("SequenceNumber", "")]
    [InlineData("StatusCallbackEvent", "participant-dance")]
    [InlineData("CallSid", "CAnobody")]
    public async Task A_malformed_event_is_no_news_and_no_error(string name, string value)
    {
        var room = NewRoom('1');
        room.Join(RoomDesk.Customer, "customer");
        var parameters = room.Told[0].Parameters.Select(pair => (pair.Key, pair.Key == name ? value : pair.Value)).ToArray();
        var sessions = new FlowSessions("/support", new MemorySessionStore(_time), _time);

        Assert.False(await sessions.TakeAsync(new ConferenceEvent(CallParameters.Of(parameters)), Token));
    }

    [Fact]
    public async Task A_legs_events_are_news_once_and_in_order()
    {
        var sessions = new FlowSessions("/support", new MemorySessionStore(_time), _time);

        Assert.True(await sessions.TakeAsync(Leg("ringing", 1), Token));
        Assert.False(await sessions.TakeAsync(Leg("initiated", 0), Token));
        Assert.False(await sessions.TakeAsync(Leg("ringing", 1), Token));
        Assert.True(await sessions.TakeAsync(Leg("no-answer", 2), Token));
        Assert.False(await sessions.TakeAsync(Leg("no-answer", 2), Token));
        Assert.False(await sessions.TakeAsync(Leg("in-progress", 3), Token));
    }

    private FakeRoom NewRoom(char number) => new("CF" + new string(number, 32), "room-1", _time);

    // Three people come, go, are held and resumed; whoever is first to have come starts the room.
    private FakeRoom Play((int What, int Who)[] history)
    {
        var room = NewRoom('1');
        foreach (var (what, who) in history)
        {
            var leg = CallSid.Parse("CA" + new string((char)('a' + who), 32));
            var participant = room.Participants.Find(one => one.CallSid == leg.Value);
            switch (what)
            {
                case 0 or 1 when participant is null && room.Status != "completed":
                    room.Join(leg, "who-" + who, starts: true, ends: who == 0 && what == 1);
                    break;
                case 2 or 3 when participant is not null && room.Status == "in-progress":
                    participant.Hold = what == 2;
                    room.Tell(participant.Hold ? "participant-hold" : "participant-unhold", participant);
                    break;
                case 4 when participant is not null:
                    room.Leave(participant);
                    break;
            }
        }

        return room;
    }

    private async Task<RoomState?> TakeAllAsync(IEnumerable<ConferenceEvent> events)
    {
        var store = new MemorySessionStore(_time);
        var sessions = new FlowSessions("/support", store, _time);
        foreach (var e in events)
        {
            await sessions.TakeAsync(e, Token);
        }

        return await StateAsync(store, "room-1");
    }

    private static async Task<RoomState?> StateAsync(ISessionStore store, RoomName room) =>
        await new StoredFlowSessions(store).GetRoomAsync("/support", room, Token);

    private static string Show(RoomState? room) => room is null ? "" : string.Join(
        "; ",
        room.Participants.OrderBy(one => one.CallSid.Value, StringComparer.Ordinal).Select(one => $"{one.CallSid} {one.Label} {one.IsHeld}").Prepend($"{room.HasStarted} {room.HasEnded}"));

    private static string Show(FakeRoom room) => room.Told.Count == 0 ? "" : string.Join(
        "; ",
        room.Participants.Where(_ => room.Status != "completed").OrderBy(one => one.CallSid, StringComparer.Ordinal).Select(one => $"{one.CallSid} {one.Label} {one.Hold}")
            .Prepend($"{room.Status != "init"} {room.Status == "completed"}"));

    private static CallEvent Leg(string status, int sequence) => new(CallParameters.Of(
        ("CallSid", RoomDesk.Agent.Value), ("CallStatus", status), ("SequenceNumber", sequence.ToString(System.Globalization.CultureInfo.InvariantCulture))));
}

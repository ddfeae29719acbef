using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Calls;

/// <summary>Hold and resume as they run when Twilio answers: every state of a participant against every wish.</summary>
public sealed class HoldRunTests
{
    private readonly RoomDesk _desk = new();

    [Fact]
    public async Task Hold_resume_hold_resume()
    {
        var (customer, agent) = await _desk.TalkAsync();
        for (var round = 0; round < 2; round++)
        {
            Assert.Equal(Held, await _desk.OutcomeAsync(_desk.HoldAsync("customer")));
            Assert.True(customer.Hold);
            Assert.True((await _desk.SeenAsync(RoomDesk.Customer))!.IsHeld);
            await _desk.TellAsync();

            Assert.Equal(Resumed, await _desk.OutcomeAsync(_desk.ResumeAsync("customer")));
            Assert.False(customer.Hold);
            Assert.False((await _desk.SeenAsync(RoomDesk.Customer))!.IsHeld);
            await _desk.TellAsync();
        }

        Assert.False(agent.Hold);
        Assert.Equal(4, _desk.Twilio.Requests.Count);
    }

    [Fact]
    public async Task A_hold_always_says_what_is_heard_and_how_it_is_fetched_and_goes_by_the_leg()
    {
        var (customer, _) = await _desk.TalkAsync();

        await _desk.ResultAsync(_desk.HoldAsync("customer"));

        Assert.Equal("POST " + RoomDesk.Base + "/support/music?room=room-1", customer.Music);
        Assert.Equal($"/Conferences/{_desk.Room.Sid}/Participants/{RoomDesk.Customer.Value}.json", _desk.Twilio.Requests.Single().Path);
    }

    [Fact]
    public async Task The_agent_can_be_held_as_well()
    {
        var (customer, agent) = await _desk.TalkAsync();

        Assert.Equal(Held, await _desk.OutcomeAsync(_desk.HoldAsync("agent")));
        Assert.Equal((false, true), (customer.Hold, agent.Hold));
        Assert.Equal(Resumed, await _desk.OutcomeAsync(_desk.ResumeAsync("agent")));
    }

    [Fact]
    public async Task Nobody_of_that_label_joins_within_five_seconds()
    {
        await _desk.CustomerWaitsAsync();
        var start = _desk.Time.GetUtcNow();

        Assert.Equal(NotInRoom, await _desk.OutcomeAsync(_desk.HoldAsync("agent")));
        Assert.InRange(_desk.Time.GetUtcNow() - start, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(6));
        Assert.Empty(_desk.Twilio.Posts);
    }

    [Fact]
    public async Task Who_joins_while_a_hold_waits_is_held()
    {
        await _desk.CustomerWaitsAsync();
        var hold = _desk.HoldAsync("agent");
        await _desk.PassAsync(TimeSpan.FromSeconds(2));
        _desk.Room.Join(RoomDesk.Agent, "agent", starts: true);
        foreach (var e in _desk.TakeTold().Reverse())
        {
            await _desk.Sessions.TakeAsync(e, TestContext.Current.CancellationToken);
        }

        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
    }

    [Fact]
    public async Task A_resume_of_nobody_does_not_wait()
    {
        await _desk.CustomerWaitsAsync();
        var start = _desk.Time.GetUtcNow();

        Assert.Equal(NotInRoom, await _desk.OutcomeAsync(_desk.ResumeAsync("agent")));
        Assert.Equal(start, _desk.Time.GetUtcNow());
    }

    [Fact]
    public async Task Before_the_room_has_started_nothing_is_sent()
    {
        await _desk.CustomerWaitsAsync();

        Assert.Equal(NotStarted, await _desk.OutcomeAsync(_desk.HoldAsync("customer")));
        Assert.Equal(NotHeld, await _desk.OutcomeAsync(_desk.ResumeAsync("customer")));
        Assert.Empty(_desk.Twilio.Requests);
    }

    [Fact]
    public async Task What_is_so_already_is_not_asked_again()
    {
        await _desk.TalkAsync();
        Assert.Equal(NotHeld, await _desk.OutcomeAsync(_desk.ResumeAsync("customer")));
        Assert.Empty(_desk.Twilio.Requests);

        await _desk.ResultAsync(_desk.HoldAsync("customer"));
        Assert.Equal(AlreadyHeld, await _desk.OutcomeAsync(_desk.HoldAsync("customer")));
        Assert.Single(_desk.Twilio.Requests);
    }

    [Fact]
    public async Task Held_and_alone_can_still_be_resumed()
    {
        var (_, agent) = await _desk.TalkAsync(agentEnds: false);
        await _desk.ResultAsync(_desk.HoldAsync("customer"));
        _desk.Room.Leave(agent);
        await _desk.TellAsync();

        Assert.Equal(AlreadyHeld, await _desk.OutcomeAsync(_desk.HoldAsync("customer")));
        Assert.Equal(Resumed, await _desk.OutcomeAsync(_desk.ResumeAsync("customer")));
    }

    [Fact]
    public async Task After_the_end_of_the_room_the_call_is_over()
    {
        var (customer, _) = await _desk.TalkAsync();
        await _desk.ResultAsync(_desk.HoldAsync("customer"));
        _desk.Room.Leave(customer);
        await _desk.TellAsync();

        Assert.Equal(CallOver, await _desk.OutcomeAsync(_desk.HoldAsync("customer")));
        Assert.Equal(CallOver, await _desk.OutcomeAsync(_desk.ResumeAsync("agent")));
        Assert.Single(_desk.Twilio.Posts);
    }

    [Fact]
    public async Task Who_left_and_came_back_is_not_held()
    {
        var (_, agent) = await _desk.TalkAsync(agentEnds: false);
        await _desk.ResultAsync(_desk.HoldAsync("agent"));
        _desk.Room.Leave(agent, "in-progress", "participant_updated_via_api");
        _desk.Room.Join(RoomDesk.Agent, "agent");
        await _desk.TellAsync();

        Assert.Equal(NotHeld, await _desk.OutcomeAsync(_desk.ResumeAsync("agent")));
        Assert.Equal(Held, await _desk.OutcomeAsync(_desk.HoldAsync("agent")));
    }

    [Fact]
    public async Task A_doubled_click_is_one_wish_with_one_answer()
    {
        await _desk.TalkAsync();
        _desk.Twilio.Latency = TimeSpan.FromMilliseconds(200);

        var (first, second) = (_desk.HoldAsync("customer"), _desk.HoldAsync("customer"));

        Assert.Equal(Held, await _desk.OutcomeAsync(first));
        Assert.Equal(Held, await _desk.OutcomeAsync(second));
        Assert.Single(_desk.Twilio.Requests);
    }

    [Fact]
    public async Task Wishes_in_a_row_are_carried_out_in_order_and_the_last_one_wins()
    {
        var (customer, _) = await _desk.TalkAsync();
        _desk.Twilio.Latency = TimeSpan.FromMilliseconds(200);

        Task<OperationResult>[] wishes = [_desk.HoldAsync("customer"), _desk.ResumeAsync("customer"), _desk.HoldAsync("customer")];

        Assert.Equal([Held, Resumed, Held], [await _desk.OutcomeAsync(wishes[0]), await _desk.OutcomeAsync(wishes[1]), await _desk.OutcomeAsync(wishes[2])]);
        Assert.True(customer.Hold);
        Assert.Equal(["true", "false", "true"], _desk.Twilio.Posts.Select(post => post.Form[0].Value));
    }

    [Fact]
    public async Task Operations_on_two_participants_do_not_wait_for_one_another()
    {
        await _desk.TalkAsync();
        _desk.Twilio.Latency = TimeSpan.FromSeconds(1);
        var start = _desk.Time.GetUtcNow();

        Task<OperationResult>[] holds = [_desk.HoldAsync("customer"), _desk.HoldAsync("agent")];
        await _desk.ResultAsync(holds[0]);
        await _desk.ResultAsync(holds[1]);

        Assert.InRange(_desk.Time.GetUtcNow() - start, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1.5));
    }

    [Fact]
    public async Task One_who_gives_up_does_not_spoil_it_for_the_other()
    {
        await _desk.TalkAsync();
        _desk.Twilio.Latency = TimeSpan.FromSeconds(1);
        using var impatience = new CancellationTokenSource();
        var first = _desk.Operations.HoldAsync(RoomDesk.Name, "customer", RoomDesk.Music, impatience.Token);
        var second = _desk.HoldAsync("customer");
        await impatience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.Equal(Held, await _desk.OutcomeAsync(second));
    }

    [Fact]
    public async Task Who_gives_up_alone_stops_it_and_the_next_may_go_on()
    {
        await _desk.TalkAsync();
        _desk.Twilio.Next(HttpMethod.Post, new Fault(FaultKind.Silence));
        using var impatience = new CancellationTokenSource();
        var first = _desk.Operations.HoldAsync(RoomDesk.Name, "customer", RoomDesk.Music, impatience.Token);
        await _desk.PassAsync(TimeSpan.FromMilliseconds(100));
        await impatience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.Equal(Held, await _desk.OutcomeAsync(_desk.HoldAsync("customer")));
    }

    [Fact]
    public async Task A_process_that_heard_nothing_asks_Twilio_and_takes_the_newest_room_that_is_not_over()
    {
        _desk.NewRoom().Status = "completed";
        _desk.Time.Advance(TimeSpan.FromMinutes(1));
        await _desk.TalkAsync();
        _desk.Time.Advance(TimeSpan.FromMinutes(1));
        var late = new FlowSessions("/support", new MemorySessionStore(_desk.Time), _desk.Time);
        var operations = new FlowOperations("/support", _desk.Twilio, late, () => RoomDesk.Base, _desk.Time, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);

        var result = await _desk.ResultAsync(operations.HoldAsync(RoomDesk.Name, "customer", RoomDesk.Music, TestContext.Current.CancellationToken));

        Assert.Equal((Held, (CallSid?)RoomDesk.Customer), (result.Outcome, result.CallSid));
        var list = _desk.Twilio.Requests[0];
        Assert.Equal("/Conferences.json", list.Path);
        Assert.Contains(new("FriendlyName", "room-1"), list.Form);
        Assert.DoesNotContain(list.Form, field => field.Key == "Status");
    }

    [Fact]
    public async Task A_room_that_Twilio_does_not_know_has_nobody_in_it() =>
        Assert.Equal(NotInRoom, await _desk.OutcomeAsync(_desk.ResumeAsync("customer")));

    [Fact]
    public async Task When_Twilio_cannot_be_asked_who_is_in_nothing_is_changed()
    {
        _desk.Twilio.Next(HttpMethod.Get, Fault.Answer(503), Fault.Answer(503), Fault.Answer(503), Fault.Answer(503));

        var result = await _desk.ResultAsync(_desk.ResumeAsync("customer"));

        Assert.Equal(Failed, result.Outcome);
        Assert.Contains("could not be asked", result.Message, StringComparison.Ordinal);
        Assert.Empty(_desk.Twilio.Posts);
    }
}

using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Calls;

/// <summary>A participant is taken out of the room: the plan before the request, the ghost, and the landing.</summary>
public sealed class MoveTests
{
    private static readonly Link Step = Link.To("/support/no-agent").With("why", "busy");
    private static readonly Link Goodbye = Link.To("/support/goodbye");
    private readonly RoomDesk _desk = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private Task<OperationResult> MoveAsync() => _desk.Operations.MoveAsync(RoomDesk.Name, "customer", Step, Token);

    private ValueTask<StepDecision> AskAsync(Link link, string? landing = null, CallStatus status = CallStatus.InProgress, bool endsRoomDial = false) =>
        _desk.Sessions.DecideAsync(new RoomMoveRequest(RoomDesk.Customer, status, landing, link, endsRoomDial), Token);

    private ValueTask<StepDecision> GhostAsync() => AskAsync(Goodbye, endsRoomDial: true);

    [Fact]
    public async Task The_ghost_runs_nothing_and_the_landing_runs_the_step()
    {
        await _desk.CustomerWaitsAsync();
        string? url = null;
        StepDecision ghost = default;
        _desk.Twilio.OnMove = (_, form) =>
        {
            url = form.Single(field => field.Key == "Url").Value;
            ghost = GhostAsync().AsTask().GetAwaiter().GetResult();
        };

        var move = MoveAsync();
        await _desk.PassAsync(TimeSpan.FromMilliseconds(100));
        Assert.False(move.IsCompleted);
        Assert.Equal(StepDecision.Settle, ghost);
        Assert.StartsWith(RoomDesk.Base + "/support/no-agent?why=busy&" + FlowSessions.LandingArgument + "=", url, StringComparison.Ordinal);
        Assert.Equal(StepDecision.Run, await AskAsync(Step, landing: url![^1..]));

        var result = await _desk.ResultAsync(move);
        Assert.Equal((Moved, (CallSid?)RoomDesk.Customer), (result.Outcome, result.CallSid));
        var form = _desk.Twilio.Requests.Single().Form;
        Assert.Equal(["Url", "Method", "FallbackUrl", "FallbackMethod"], form.Select(field => field.Key));
        Assert.Equal(RoomDesk.Base + "/support/settle", form.Single(field => field.Key == "FallbackUrl").Value);
    }

    [Fact]
    public async Task A_ghost_that_the_landing_overtook_runs_nothing_either_also_when_doubled()
    {
        await MovedAsync();

        Assert.Equal(StepDecision.Settle, await GhostAsync());
        Assert.Equal(StepDecision.Settle, await GhostAsync());
    }

    [Fact]
    public async Task What_the_leg_does_long_after_its_landing_is_its_own()
    {
        await MovedAsync();
        _desk.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(StepDecision.Run, await GhostAsync());
    }

    [Fact]
    public async Task The_end_of_a_room_that_the_leg_entered_after_its_landing_is_no_ghost()
    {
        await MovedAsync();
        _desk.Room.Leave(_desk.Room.Participants[0], "in-progress", "participant_updated_via_api");
        _desk.NewRoom().Join(RoomDesk.Customer, "customer");
        await _desk.TellAsync();

        Assert.Equal(StepDecision.Run, await GhostAsync());
    }

    [Fact]
    public async Task Without_any_move_every_request_runs_its_step()
    {
        await _desk.CustomerWaitsAsync();

        Assert.Equal(StepDecision.Run, await GhostAsync());
        Assert.Equal(StepDecision.Run, await AskAsync(Step));
    }

    [Fact]
    public async Task A_landing_that_never_comes_is_unconfirmed_and_still_welcome()
    {
        await _desk.CustomerWaitsAsync();

        Assert.Equal(Unconfirmed, await _desk.OutcomeAsync(MoveAsync()));
        Assert.Equal(StepDecision.Run, await AskAsync(Step, landing: "1"));
    }

    [Fact]
    public async Task A_leg_that_hangs_up_on_the_way_is_over()
    {
        await _desk.CustomerWaitsAsync();
        _desk.Twilio.OnMove = (leg, _) => _desk.Twilio.Legs[leg] = "completed";

        Assert.Equal(CallOver, await _desk.OutcomeAsync(MoveAsync()));
    }

    [Fact]
    public async Task A_leg_that_is_not_in_progress_any_more_is_over()
    {
        await _desk.CustomerWaitsAsync();
        _desk.Twilio.Legs[RoomDesk.Customer.Value] = "completed";

        var result = await _desk.ResultAsync(MoveAsync());

        Assert.Equal((CallOver, (int?)21220), (result.Outcome, result.ErrorCode));
        Assert.Equal(StepDecision.Run, await AskAsync(Goodbye, status: CallStatus.Completed, endsRoomDial: true));
    }

    [Fact]
    public async Task A_refused_move_leaves_the_leg_its_own_way()
    {
        await _desk.CustomerWaitsAsync();
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(400, 21205));

        Assert.Equal(Failed, await _desk.OutcomeAsync(MoveAsync()));
        Assert.Equal(StepDecision.Run, await GhostAsync());
    }

    [Fact]
    public async Task A_move_whose_answer_is_lost_but_that_landed_is_moved()
    {
        await _desk.CustomerWaitsAsync();
        _desk.Twilio.OnMove = (_, _) => AskAsync(Step, landing: "1").AsTask().GetAwaiter().GetResult();
        _desk.Twilio.Next(HttpMethod.Post, new Fault(FaultKind.Timeout, HasEffect: true));

        Assert.Equal(Moved, await _desk.OutcomeAsync(MoveAsync()));
        Assert.Single(_desk.Twilio.Posts);
    }

    [Fact]
    public async Task A_move_whose_answer_is_lost_and_that_had_no_effect_is_repeated_to_the_same_landing()
    {
        await _desk.CustomerWaitsAsync();
        _desk.Twilio.OnMove = (_, _) => AskAsync(Step, landing: "1").AsTask().GetAwaiter().GetResult();
        _desk.Twilio.Next(HttpMethod.Post, new Fault(FaultKind.Timeout));

        Assert.Equal(Moved, await _desk.OutcomeAsync(MoveAsync()));
        Assert.Equal(2, _desk.Twilio.Posts.Count());
        Assert.Equal(_desk.Twilio.Posts.First().Form, _desk.Twilio.Posts.Last().Form);
    }

    [Fact]
    public async Task A_second_move_waits_for_the_first_and_has_a_landing_of_its_own()
    {
        await MovedAsync();
        var urls = new List<string>();
        _desk.Twilio.OnMove = (_, form) =>
        {
            urls.Add(form[0].Value);
            AskAsync(Step, landing: "2").AsTask().GetAwaiter().GetResult();
        };

        Assert.Equal(Moved, await _desk.OutcomeAsync(MoveAsync()));
        Assert.EndsWith("=2", urls.Single(), StringComparison.Ordinal);
        Assert.Equal(StepDecision.Settle, await AskAsync(Step, landing: "1"));
    }

    [Fact]
    public async Task Another_process_knows_the_plan_and_answers_the_ghost()
    {
        await _desk.CustomerWaitsAsync();
        var (sessions, _) = _desk.Replica();
        StepDecision ghost = default;
        _desk.Twilio.OnMove = (_, _) => ghost = sessions
            .DecideAsync(new RoomMoveRequest(RoomDesk.Customer, CallStatus.InProgress, null, Goodbye, true), Token).AsTask().GetAwaiter().GetResult();

        var move = MoveAsync();
        await _desk.PassAsync(TimeSpan.FromMilliseconds(100));

        Assert.Equal(StepDecision.Settle, ghost);
        await _desk.ResultAsync(move);
    }

    [Fact]
    public async Task Settling_goes_round_while_the_move_is_open_and_then_to_the_landing()
    {
        await _desk.CustomerWaitsAsync();
        SettleDecision during = default;
        _desk.Twilio.OnMove = (_, _) => during = _desk.Sessions.SettleAsync(RoomDesk.Customer, Token).AsTask().GetAwaiter().GetResult();
        Assert.Equal(Unconfirmed, await _desk.OutcomeAsync(MoveAsync()));

        Assert.Equal(SettleKind.Again, during.Kind);
        var after = await _desk.Sessions.SettleAsync(RoomDesk.Customer, Token);
        Assert.Equal(SettleKind.GoOn, after.Kind);
        Assert.StartsWith("/support/no-agent?why=busy&", after.Next!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settling_of_a_refused_move_goes_the_way_that_the_leg_was_on()
    {
        await _desk.CustomerWaitsAsync();
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(400, 21205, before: () => GhostAsync().AsTask().GetAwaiter().GetResult()));
        await _desk.ResultAsync(MoveAsync());

        var settle = await _desk.Sessions.SettleAsync(RoomDesk.Customer, Token);
        Assert.Equal((SettleKind.GoOn, "/support/goodbye"), (settle.Kind, settle.Next!.ToString()));
    }

    [Fact]
    public async Task Settling_without_a_move_and_without_end_is_lost()
    {
        Assert.Equal(SettleKind.Lost, (await _desk.Sessions.SettleAsync(RoomDesk.Agent, Token)).Kind);

        await MovedAsync();
        var kinds = new List<SettleKind>();
        for (var times = 0; times < 30; times++)
        {
            kinds.Add((await _desk.Sessions.SettleAsync(RoomDesk.Customer, Token)).Kind);
        }

        Assert.Equal(SettleKind.GoOn, kinds[0]);
        Assert.Equal(SettleKind.Lost, kinds[^1]);
    }

    [Fact]
    public async Task Who_is_not_in_the_room_cannot_be_moved_and_who_is_gone_is_over()
    {
        var (customer, _) = await _desk.TalkAsync();
        Assert.Equal(NotInRoom, await _desk.OutcomeAsync(_desk.Operations.MoveAsync(RoomDesk.Name, "nobody", Step, Token)));

        _desk.Room.Leave(customer);
        await _desk.TellAsync();
        Assert.Equal(CallOver, await _desk.OutcomeAsync(MoveAsync()));
        Assert.Empty(_desk.Twilio.Posts);
    }

    private async Task MovedAsync()
    {
        await _desk.CustomerWaitsAsync();
        _desk.Twilio.OnMove = (_, _) => AskAsync(Step, landing: "1").AsTask().GetAwaiter().GetResult();
        Assert.Equal(Moved, await _desk.OutcomeAsync(MoveAsync()));
    }
}

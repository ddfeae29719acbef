using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Calls;

/// <summary>What a hold or resume makes of every answer that Twilio can give, and of none.</summary>
public sealed class HoldAnswerTests
{
    private readonly RoomDesk _desk = new();

    [Theory]
    [InlineData(16001)]
    [InlineData(16022)]
    public async Task A_room_that_is_not_active_means_that_the_call_is_over(int code)
    {
        await _desk.TalkAsync();
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(400, code));

        var result = await _desk.ResultAsync(_desk.HoldAsync("customer"));

        Assert.Equal((CallOver, (int?)code), (result.Outcome, result.ErrorCode));
    }

    [Theory]
    [InlineData(409, 0)]
    [InlineData(409, 20409)]
    [InlineData(400, 20162)]
    [InlineData(429, 20429)]
    public async Task What_Twilio_puts_off_is_tried_again(int status, int code)
    {
        await _desk.TalkAsync();
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(status, code), Fault.Answer(status, code));

        Assert.Equal(Held, await _desk.OutcomeAsync(_desk.HoldAsync("customer")));
        Assert.Equal(3, _desk.Twilio.Posts.Count());
    }

    [Fact]
    public async Task What_Twilio_puts_off_again_and_again_fails_with_its_code_in_time()
    {
        await _desk.TalkAsync();
        _desk.Twilio.Next(HttpMethod.Post, [.. Enumerable.Repeat(Fault.Answer(429, 20429), 20)]);
        var start = _desk.Time.GetUtcNow();

        var result = await _desk.ResultAsync(_desk.HoldAsync("customer"));

        Assert.Equal((Failed, (int?)20429), (result.Outcome, result.ErrorCode));
        Assert.InRange(_desk.Twilio.Posts.Count(), 2, 5);
        Assert.True(_desk.Time.GetUtcNow() - start < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_repeat_that_Twilio_puts_off_for_good_says_nothing_of_the_first_whose_answer_was_lost()
    {
        await _desk.TalkAsync();
        _desk.Twilio.Next(HttpMethod.Post, [new Fault(FaultKind.Silence), .. Enumerable.Repeat(Fault.Answer(429, 20429), 20)]);

        var result = await _desk.ResultAsync(_desk.HoldAsync("customer"));

        Assert.Equal((Unconfirmed, (int?)null), (result.Outcome, result.ErrorCode));
    }

    [Fact]
    public async Task Twilios_wish_for_a_pause_is_respected()
    {
        await _desk.TalkAsync();
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(429, 20429, retryAfter: TimeSpan.FromSeconds(2)));
        var start = _desk.Time.GetUtcNow();

        Assert.Equal(Held, await _desk.OutcomeAsync(_desk.HoldAsync("customer")));
        Assert.True(_desk.Time.GetUtcNow() - start >= TimeSpan.FromSeconds(2));
    }

    public static TheoryData<string> Unknowns => ["500", "502", "503", "timeout", "no connection", "silence"];

    [Theory, MemberData(nameof(Unknowns))]
    public async Task A_hold_whose_answer_is_lost_but_that_happened_is_held_and_not_repeated(string how)
    {
        var (customer, _) = await _desk.TalkAsync();
        _desk.Twilio.Next(HttpMethod.Post, Lost(how, hasEffect: true));

        Assert.Equal(Held, await _desk.OutcomeAsync(_desk.HoldAsync("customer")));
        Assert.True(customer.Hold);
        Assert.Single(_desk.Twilio.Posts);
    }

    [Theory, MemberData(nameof(Unknowns))]
    public async Task A_hold_whose_answer_is_lost_and_that_did_not_happen_is_repeated_once(string how)
    {
        var (customer, _) = await _desk.TalkAsync();
        _desk.Twilio.Next(HttpMethod.Post, Lost(how, hasEffect: false));

        Assert.Equal(Held, await _desk.OutcomeAsync(_desk.HoldAsync("customer")));
        Assert.True(customer.Hold);
        Assert.Equal(2, _desk.Twilio.Posts.Count());
        Assert.Equal(_desk.Twilio.Posts.First().Form, _desk.Twilio.Posts.Last().Form);
    }

    [Fact]
    public async Task The_event_is_evidence_enough()
    {
        await _desk.TalkAsync();
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(500, hasEffect: true, before: () => _desk.TellAsync().GetAwaiter().GetResult()));

        Assert.Equal(Held, await _desk.OutcomeAsync(_desk.HoldAsync("customer")));
        Assert.Single(_desk.Twilio.Requests);
    }

    [Fact]
    public async Task When_nothing_can_be_learned_it_is_unconfirmed_and_nothing_is_guessed()
    {
        await _desk.TalkAsync();
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(500));
        _desk.Twilio.Next(HttpMethod.Get, Fault.Answer(500), Fault.Answer(500));

        Assert.Equal(Unconfirmed, await _desk.OutcomeAsync(_desk.HoldAsync("customer")));
        Assert.Single(_desk.Twilio.Posts);
        Assert.False((await _desk.SeenAsync(RoomDesk.Customer))!.IsHeld);
    }

    [Fact]
    public async Task Twice_without_effect_is_unconfirmed_and_not_tried_a_third_time()
    {
        await _desk.TalkAsync();
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(500), Fault.Answer(500));

        Assert.Equal(Unconfirmed, await _desk.OutcomeAsync(_desk.HoldAsync("customer")));
        Assert.Equal(2, _desk.Twilio.Posts.Count());
        Assert.False((await _desk.SeenAsync(RoomDesk.Customer))!.IsHeld);
    }

    [Fact]
    public async Task A_late_event_of_an_unconfirmed_hold_is_believed()
    {
        await _desk.TalkAsync();
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(500, hasEffect: true));
        _desk.Twilio.Next(HttpMethod.Get, Fault.Answer(500), Fault.Answer(500));
        Assert.Equal(Unconfirmed, await _desk.OutcomeAsync(_desk.HoldAsync("customer")));

        await _desk.TellAsync();

        Assert.Equal(AlreadyHeld, await _desk.OutcomeAsync(_desk.HoldAsync("customer")));
        Assert.Equal(Resumed, await _desk.OutcomeAsync(_desk.ResumeAsync("customer")));
    }

    [Fact]
    public async Task A_resume_that_Twilio_refuses_because_nobody_was_held_is_not_held()
    {
        var (customer, _) = await _desk.TalkAsync();
        await _desk.ResultAsync(_desk.HoldAsync("customer"));
        customer.Hold = false;

        Assert.Equal(NotHeld, await _desk.OutcomeAsync(_desk.ResumeAsync("customer")));
        Assert.False((await _desk.SeenAsync(RoomDesk.Customer))!.IsHeld);
    }

    [Fact]
    public async Task A_hold_that_Twilio_refuses_because_it_is_held_is_already_held()
    {
        var (customer, _) = await _desk.TalkAsync();
        customer.Hold = true;
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(400, 20001));

        Assert.Equal(AlreadyHeld, await _desk.OutcomeAsync(_desk.HoldAsync("customer")));
        Assert.True((await _desk.SeenAsync(RoomDesk.Customer))!.IsHeld);
    }

    [Fact]
    public async Task A_hold_that_Twilio_refuses_because_the_room_has_not_started_is_not_started()
    {
        await _desk.TalkAsync();
        _desk.Room.Status = "init";

        Assert.Equal(NotStarted, await _desk.OutcomeAsync(_desk.HoldAsync("customer")));
    }

    [Fact]
    public async Task A_hold_that_Twilio_refuses_for_another_reason_fails_with_its_code()
    {
        await _desk.TalkAsync();
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(400, 21205));

        var result = await _desk.ResultAsync(_desk.HoldAsync("customer"));

        Assert.Equal((Failed, (int?)21205), (result.Outcome, result.ErrorCode));
        Assert.Equal("Refused with 21205.", result.Message);
    }

    [Fact]
    public async Task A_participant_whom_Twilio_does_not_have_yet_is_tried_for_five_seconds()
    {
        var (customer, _) = await _desk.TalkAsync();
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(404, 20404), Fault.Answer(404, 20404));

        Assert.Equal(Held, await _desk.OutcomeAsync(_desk.HoldAsync("customer")));
        Assert.True(customer.Hold);
    }

    [Fact]
    public async Task A_participant_who_is_gone_is_not_in_the_room()
    {
        var (customer, _) = await _desk.TalkAsync(agentEnds: false);
        _desk.Room.Participants.Remove(customer);

        Assert.Equal(NotInRoom, await _desk.OutcomeAsync(_desk.HoldAsync("customer")));
    }

    [Theory]
    [InlineData(401, 20003)]
    [InlineData(403, 20005)]
    public async Task What_no_operation_expects_is_an_exception_with_Twilios_words(int status, int code)
    {
        await _desk.TalkAsync();
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(status, code));

        var error = await Assert.ThrowsAsync<TwilioApiException>(() => _desk.ResultAsync(_desk.HoldAsync("customer")));

        Assert.Equal((status, (int?)code), (error.Status, error.Code));
        Assert.Equal(Held, await _desk.OutcomeAsync(_desk.HoldAsync("customer")));
    }

    [Fact]
    public async Task An_operation_never_takes_longer_than_its_limit()
    {
        await _desk.TalkAsync();
        _desk.Twilio.Next(HttpMethod.Post, new Fault(FaultKind.Silence));
        _desk.Twilio.Next(HttpMethod.Get, new Fault(FaultKind.Silence), new Fault(FaultKind.Silence), new Fault(FaultKind.Silence));
        var start = _desk.Time.GetUtcNow();

        Assert.Equal(Unconfirmed, await _desk.OutcomeAsync(_desk.HoldAsync("customer")));
        Assert.True(_desk.Time.GetUtcNow() - start <= TimeSpan.FromSeconds(16));
    }

    private static Fault Lost(string how, bool hasEffect) => how switch
    {
        "timeout" => new Fault(FaultKind.Timeout, hasEffect),
        "no connection" => new Fault(FaultKind.NoConnection, hasEffect),
        "silence" => new Fault(FaultKind.Silence, hasEffect),
        _ => Fault.Answer(int.Parse(how, System.Globalization.CultureInfo.InvariantCulture), hasEffect: hasEffect),
    };
}

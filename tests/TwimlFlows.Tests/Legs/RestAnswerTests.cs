using System.Globalization;
using TwimlFlows.Tests.Calls;
using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Legs;

/// <summary>What Twilio may answer to the update of a first hold (which moves A), a later hold (which moves C), and a resume (which moves A).</summary>
public sealed class RestAnswerTests
{
    private const string First = "first hold";
    private const string Later = "later hold";
    private const string Resume = "resume";
    private readonly LegDesk _desk = new();
    private string _before = "";

    private DeskLeg C => _desk.Customer;

    private DeskLeg A => _desk.Agent;

    public static TheoryData<string> Operations => [First, Later, Resume];

    public static TheoryData<string, string> Refusals => Rows("400 21205", "400 21218", "401 20003", "403 20005");

    public static TheoryData<string, string> Gone => Rows("400 21220", "404 20404");

    public static TheoryData<string, string> Conflicts => Rows("409 20409", "409 20162");

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_refusal_changes_nothing(string operation, string answer)
    {
        var begin = await PrepareAsync(operation);
        var (status, code) = Read(answer);
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(status, code));
        var result = await _desk.DoneAsync(begin());

        Assert.Equal((Failed, (int?)code), (result.Outcome, result.ErrorCode));
        Assert.Equal(_before, await _desk.SeenAsync());
        Assert.Single(_desk.Sent().Split(','));
    }

    [Theory]
    [MemberData(nameof(Gone))]
    public async Task A_leg_that_is_gone_ends_the_call(string operation, string answer)
    {
        var begin = await PrepareAsync(operation);
        var (status, code) = Read(answer);
        var moved = operation == Later ? C : A;
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(status, code, before: () => _desk.Become(moved, "completed")));
        var result = await _desk.DoneAsync(begin());

        Assert.Equal((CallOver, (int?)code), (result.Outcome, result.ErrorCode));
        switch (operation)
        {
            case First:
                Assert.Equal("move A to waiting 1", _desk.Sent());
                Assert.Equal("Run own 0", (await C.WayOutAsync()).Text);
                break;
            case Later:
                Assert.Equal("move C to parked 3", _desk.Sent());
                Assert.Equal("Run own 2", (await A.WayOutAsync()).Text);
                break;
            default:
                Assert.Equal("move A to reconnect 2, move C to call-over 3", _desk.Sent());
                Assert.Equal("Settle", (await C.UnparkedAsync("redirected")).Text);
                Assert.Equal("Run end 3", (await C.LandAsync()).Text);
                break;
        }
    }

    [Fact]
    public async Task A_customer_who_was_parked_before_Twilio_said_that_the_agent_is_gone_is_released()
    {
        await _desk.TalkAsync();
        _desk.Twilio.Latency = TimeSpan.FromSeconds(3);
        _desk.Become(A, "completed");
        var hold = _desk.HoldAsync(C);
        await LegDesk.StillAsync();

        Assert.Equal("GoTo parked 1", (await C.WayOutAsync()).Text);
        await C.LandAsync();
        await C.MusicAsync();
        _desk.Twilio.Latency = default;
        Assert.Equal(CallOver, await _desk.OutcomeAsync(hold));
        Assert.Equal("move A to waiting 1, move C to call-over 2", _desk.Sent());
        Assert.Equal("Settle", (await C.UnparkedAsync("redirected")).Text);
        Assert.Equal("Run end 2", (await C.LandAsync()).Text);
    }

    [Theory]
    [MemberData(nameof(Conflicts))]
    public async Task A_conflict_is_tried_once_more_after_half_a_second(string operation, string answer)
    {
        var begin = await PrepareAsync(operation);
        var (status, code) = Read(answer);
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(status, code));
        var running = begin();
        await _desk.PassAsync(0.4);
        Assert.Single(_desk.Sent().Split(','));
        await _desk.PassAsync(0.2);
        Assert.Single(_desk.Sent().Split(','));

        await LandAsync(operation);
        Assert.Equal(operation == Resume ? Resumed : Held, await _desk.OutcomeAsync(running));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_conflict_that_stays_is_a_failure(string operation)
    {
        var begin = await PrepareAsync(operation);
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(409, 20409), Fault.Answer(409, 20409));

        Assert.Equal(Failed, await _desk.OutcomeAsync(begin()));
        Assert.Equal(2, _desk.Sent().Split(',').Length);
        Assert.Equal(_before, await _desk.SeenAsync());
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Too_many_requests_are_tried_again_up_to_four_times(string operation)
    {
        var begin = await PrepareAsync(operation);
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(429, 20429), Fault.Answer(429, 20429), Fault.Answer(429, 20429));
        var running = begin();
        for (var tenths = 0; tenths < 40; tenths++)
        {
            await _desk.PassAsync(0.1);
        }

        Assert.Equal(4, _desk.Sent().Split(',').Length);
        await LandAsync(operation);
        Assert.Equal(operation == Resume ? Resumed : Held, await _desk.OutcomeAsync(running));
    }

    [Fact]
    public async Task Too_many_requests_for_good_are_a_failure()
    {
        var begin = await PrepareAsync(First);
        _desk.Twilio.Next(HttpMethod.Post, [.. Enumerable.Repeat(Fault.Answer(429, 20429), 9)]);
        var result = await _desk.DoneAsync(begin());

        Assert.Equal((Failed, (int?)20429), (result.Outcome, result.ErrorCode));
        Assert.Equal(_before, await _desk.SeenAsync());
    }

    [Fact]
    public async Task Nothing_is_tried_again_for_a_leg_that_hung_up_meanwhile()
    {
        var begin = await PrepareAsync(First);
        _desk.Twilio.Next(HttpMethod.Post, [.. Enumerable.Repeat(Fault.Answer(429, 20429), 9)]);
        var running = begin();
        await LegDesk.StillAsync();
        await A.TellAsync("completed", 3);

        Assert.Equal(CallOver, await _desk.OutcomeAsync(running));
        Assert.Equal("move A to waiting 1", _desk.Sent());
    }

    [Fact]
    public async Task An_answer_that_nobody_expects_is_an_exception_and_the_plan_is_closed()
    {
        var begin = await PrepareAsync(First);
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(418));

        await Assert.ThrowsAsync<TwilioApiException>(() => _desk.DoneAsync(begin()));
        Assert.Equal(_before, await _desk.SeenAsync());
    }

    private static TheoryData<string, string> Rows(params string[] answers)
    {
        var rows = new TheoryData<string, string>();
        foreach (var operation in new[] { First, Later, Resume })
        {
            foreach (var answer in answers)
            {
                rows.Add(operation, answer);
            }
        }

        return rows;
    }

    private static (int Status, int Code) Read(string answer) =>
        (int.Parse(answer[..3], CultureInfo.InvariantCulture), int.Parse(answer[4..], CultureInfo.InvariantCulture));

    private async Task<Func<Task<OperationResult>>> PrepareAsync(string operation)
    {
        switch (operation)
        {
            case First:
                await _desk.TalkAsync();
                break;
            case Later:
                await _desk.TalkByQueueAsync(C);
                break;
            default:
                await _desk.HoldFirstAsync(C);
                break;
        }

        _before = await _desk.SeenAsync();
        return () => operation == Resume ? _desk.ResumeAsync() : _desk.HoldAsync(C);
    }

    private async Task LandAsync(string operation)
    {
        switch (operation)
        {
            case First:
                await _desk.LandHoldAsync(C, moved: A);
                break;
            case Later:
                await _desk.LandHoldAsync(C, moved: C);
                break;
            default:
                await A.LandAsync();
                await C.ConnectedAsync();
                break;
        }
    }
}

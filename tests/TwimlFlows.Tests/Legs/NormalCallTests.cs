using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Legs;

/// <summary>A call in which nobody is held: every request is the flow's own.</summary>
public sealed class NormalCallTests
{
    private readonly LegDesk _desk = new();

    private DeskLeg C => _desk.Customer;

    private DeskLeg A => _desk.Agent;

    [Fact]
    public async Task Before_anybody_answers_every_request_runs_as_it_is_written()
    {
        Assert.Equal("Run", (await C.AskAsync("/desk/answer", ("CallStatus", "ringing"))).Text);
        Assert.Equal("nothing", await _desk.SeenAsync());
    }

    [Fact]
    public async Task The_answer_of_the_dialled_leg_joins_the_two()
    {
        await _desk.TalkAsync();

        Assert.Equal("C Dialled, A Dialled", await _desk.SeenAsync());
        Assert.Equal("", _desk.Sent());
    }

    [Fact]
    public async Task The_agent_hangs_up_and_the_customer_hears_the_end_whichever_word_comes_first()
    {
        await _desk.TalkAsync();
        await A.TellAsync("completed", 3);
        Assert.Equal("Run own 0", (await C.WayOutAsync()).Text);

        var other = new LegDesk();
        await other.TalkAsync();
        Assert.Equal("Run own 0", (await other.Customer.WayOutAsync()).Text);
        await other.Agent.TellAsync("completed", 3);

        Assert.Equal(("", ""), (_desk.Sent(), other.Sent()));
    }

    [Fact]
    public async Task The_action_of_the_dial_runs_with_its_result()
    {
        await _desk.TalkAsync();

        Assert.Equal("Run own 0", (await C.DialDoneAsync("completed", hasDuration: true)).Text);
        Assert.Equal(NotConnected, await _desk.OutcomeAsync(_desk.HoldAsync(C)));
        Assert.Equal("children of C", _desk.Sent());
    }

    [Fact]
    public async Task The_customer_hangs_up_and_nothing_is_left_to_do()
    {
        await _desk.TalkAsync();

        Assert.Equal("Run own 0", (await C.DialDoneAsync("completed", hasDuration: true, status: "completed")).Text);
        await A.TellAsync("completed", 3);
        await C.TellAsync("completed");

        Assert.Equal("C Ended, A Ended", await _desk.SeenAsync());
        Assert.Equal(CallOver, await _desk.OutcomeAsync(_desk.HoldAsync(C)));
        Assert.Equal("", _desk.Sent());
    }

    [Theory]
    [InlineData("busy")]
    [InlineData("no-answer")]
    [InlineData("failed")]
    [InlineData("canceled")]
    public async Task A_leg_that_never_answered_is_a_real_end(string status)
    {
        await C.AskAsync("/desk/answer", ("CallStatus", "ringing"));
        await A.TellAsync("initiated", 0);
        await A.TellAsync("ringing", 1);
        await A.TellAsync(status, 2);

        Assert.StartsWith("Run", (await C.WayOutAsync()).Text, StringComparison.Ordinal);
        Assert.StartsWith("Run", (await C.DialDoneAsync(status, hasDuration: false)).Text, StringComparison.Ordinal);
        Assert.Equal("", _desk.Sent());
    }
}

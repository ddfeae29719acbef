using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Legs;

/// <summary>A leg that was dialled went its own way and dials somebody in its turn: that is a call of its own.</summary>
public sealed class DialledInTurnTests
{
    private readonly LegDesk _desk = new(screens: true);
    private readonly CallSid _supervisor = CallSid.Parse("CA" + new string('5', 32));

    private DeskLeg A => _desk.Agent;

    [Fact]
    public async Task What_it_asks_for_belongs_to_the_call_that_it_began()
    {
        await DialAsync();
        var hold = HoldAsync(_supervisor);
        await LegDesk.StillAsync();
        var landing = A.Next!;
        Assert.Contains($"twf.call={A.Sid}&twf.leg={_supervisor}", landing, StringComparison.Ordinal);

        Assert.Equal("GoTo waiting 1", (await A.WayOutAsync()).Text);
        await HoldAndLandAsync(hold, landing);
        var state = await new StoredFlowSessions(_desk.Store).GetCallAsync("/desk", A.Sid, TestContext.Current.CancellationToken);
        Assert.Equal((A.Sid, _supervisor, _supervisor), (state!.Caller, state.Called, state.Held));
    }

    [Fact]
    public async Task Also_when_the_step_that_dials_is_the_one_at_the_end()
    {
        await _desk.TalkAsync();
        await _desk.PassAsync(31);
        await _desk.HoldAndLandAsync(_desk.Customer);
        await _desk.Customer.TellAsync("completed");
        Assert.StartsWith("Run end", (await A.LandAsync()).Text, StringComparison.Ordinal);
        await AnswerAsync();

        var hold = HoldAsync(_supervisor);
        await LegDesk.StillAsync();
        var landing = A.Next!;
        Assert.StartsWith("GoTo waiting", (await A.WayOutAsync()).Text, StringComparison.Ordinal);
        await HoldAndLandAsync(hold, landing);
    }

    [Fact]
    public async Task Who_is_dialled_in_turn_is_screened()
    {
        await LeaveAsync();
        Assert.StartsWith("Run whisper", (await AskAsSupervisorAsync("/desk/screening?" + A.Document)).Text, StringComparison.Ordinal);
        await TellOfSupervisorAsync();
        await _desk.PassAsync(6);

        Assert.Equal(NotConnected, await _desk.OutcomeAsync(HoldAsync(_supervisor)));
    }

    [Fact]
    public async Task Its_end_is_the_end_of_both_calls()
    {
        await DialAsync();
        await A.TellAsync("completed", 5);

        Assert.Equal(CallOver, await _desk.OutcomeAsync(HoldAsync(_supervisor)));
        Assert.Equal("C Bridged, A Ended", await _desk.SeenAsync());
    }

    /// <summary>C talks with A; A's side goes on with a step of its own, which dials the supervisor.</summary>
    private async Task DialAsync()
    {
        await LeaveAsync();
        await AnswerAsync();
    }

    private async Task LeaveAsync()
    {
        await _desk.TalkAsync();
        await _desk.PassAsync(31);
        await _desk.HoldAndLandAsync(_desk.Customer);
        await _desk.ResumeAndBridgeAsync();
        await _desk.PassAsync(31);
        Assert.Equal("Run own 2", (await A.WayOutAsync()).Text);
    }

    /// <summary>The supervisor answered, and whatever it hears before it is connected is over.</summary>
    private async Task AnswerAsync()
    {
        await TellOfSupervisorAsync();
        await _desk.PassAsync(6);
        _desk.Sent();
    }

    private Task TellOfSupervisorAsync()
    {
        _desk.Twilio.Parents[_supervisor.Value] = A.Sid.Value;
        _desk.Twilio.Legs[_supervisor.Value] = "in-progress";
        return _desk.TellAsync(new CallEvent(CallParameters.Of(
            ("CallSid", _supervisor.Value), ("ParentCallSid", A.Sid.Value), ("CallStatus", "in-progress"), ("SequenceNumber", "2"))));
    }

    /// <summary>The messages of a hold of the supervisor whose partner was sent to its landing.</summary>
    private async Task HoldAndLandAsync(Task<OperationResult> hold, string landing)
    {
        Assert.StartsWith("Run other", (await A.LandAsync()).Text, StringComparison.Ordinal);
        await AskAsSupervisorAsync(landing);
        await AskAsSupervisorAsync("/desk/hold-music?" + landing.Split('?')[1].Replace("twf.to=", "twf.in=", StringComparison.Ordinal));
        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
    }

    private Task<OperationResult> HoldAsync(CallSid leg) => _desk.Process.Operations.ParkAsync(
        leg, static queue => Link.To("/desk/parked").With("queue", queue), Link.To("/desk/waiting"), TestContext.Current.CancellationToken);

    private Task<Reply> AskAsSupervisorAsync(string link) => _desk.AskAsync(
        A,
        link,
        CallParameters.Of(("CallSid", _supervisor.Value), ("ParentCallSid", A.Sid.Value), ("CallStatus", "in-progress")),
        token: null);
}

using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Legs;

/// <summary>A leg that was dialled went its own way and dials somebody in its turn: that is a call of its own.</summary>
public sealed class DialledInTurnTests
{
    private readonly LegDesk _desk = new();
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
        Assert.Equal("Run other 1", (await A.LandAsync()).Text);
        await AskAsSupervisorAsync(landing);
        await AskAsSupervisorAsync("/desk/hold-music?" + landing.Split('?')[1].Replace("twf.to=", "twf.in=", StringComparison.Ordinal));
        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
        var state = await new StoredFlowSessions(_desk.Store).GetCallAsync("/desk", A.Sid, TestContext.Current.CancellationToken);
        Assert.Equal((A.Sid, _supervisor, _supervisor), (state!.Caller, state.Called, state.Held));
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
        await _desk.TalkByQueueAsync(_desk.Customer);
        Assert.Equal("Run own 2", (await A.WayOutAsync()).Text);
        _desk.Twilio.Parents[_supervisor.Value] = A.Sid.Value;
        _desk.Twilio.Legs[_supervisor.Value] = "in-progress";
        await _desk.TellAsync(new CallEvent(CallParameters.Of(
            ("CallSid", _supervisor.Value), ("ParentCallSid", A.Sid.Value), ("CallStatus", "in-progress"), ("SequenceNumber", "2"))));
        _desk.Sent();
    }

    private Task<OperationResult> HoldAsync(CallSid leg) => _desk.Process.Operations.ParkAsync(
        leg, static queue => Link.To("/desk/parked").With("queue", queue), Link.To("/desk/waiting"), TestContext.Current.CancellationToken);

    private Task<Reply> AskAsSupervisorAsync(string link) => _desk.AskAsync(
        A,
        link,
        CallParameters.Of(("CallSid", _supervisor.Value), ("ParentCallSid", A.Sid.Value), ("CallStatus", "in-progress")),
        token: null);
}

using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Calls;

/// <summary>A new leg: what is sent, and what is never sent twice.</summary>
public sealed class CallTests
{
    private readonly RoomDesk _desk = new();

    private Task<OperationResult> CallAsync() => _desk.ResultAsync(_desk.Operations.CallAsync(
        "+15558675310", "+15558675300", Link.To("/support/join").With("room", RoomDesk.Name), RoomDesk.Name, 25, TestContext.Current.CancellationToken));

    [Fact]
    public async Task A_call_names_its_step_and_asks_for_all_four_events()
    {
        var result = await CallAsync();

        Assert.Equal(Started, result.Outcome);
        Assert.NotNull(result.CallSid);
        var form = _desk.Twilio.Requests.Single().Form;
        Assert.Equal(
            [
                "To=+15558675310", "From=+15558675300", "Url=https://calls.example.com/support/join?room=room-1", "Method=POST", "Timeout=25",
                "StatusCallback=https://calls.example.com/support/call-events?room=room-1", "StatusCallbackMethod=POST",
                "StatusCallbackEvent=initiated", "StatusCallbackEvent=ringing", "StatusCallbackEvent=answered", "StatusCallbackEvent=completed",
            ],
            form.Select(field => $"{field.Key}={field.Value}"));
    }

    [Fact]
    public async Task A_call_whose_answer_is_lost_is_unconfirmed_and_never_made_twice()
    {
        foreach (var fault in new[] { Fault.Answer(500), new Fault(FaultKind.Timeout), new Fault(FaultKind.NoConnection), new Fault(FaultKind.Silence) })
        {
            var before = _desk.Twilio.Requests.Count;
            _desk.Twilio.Next(HttpMethod.Post, fault);

            Assert.Equal(Unconfirmed, (await CallAsync()).Outcome);
            Assert.Equal(before + 1, _desk.Twilio.Requests.Count);
        }
    }

    [Fact]
    public async Task Too_many_requests_are_tried_again_for_nothing_happened()
    {
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(429, 20429));

        Assert.Equal(Started, (await CallAsync()).Outcome);
        Assert.Single(_desk.Twilio.Legs.Keys.Except([RoomDesk.Customer.Value, RoomDesk.Agent.Value]));
    }

    [Fact]
    public async Task A_number_that_cannot_be_called_fails_with_Twilios_code()
    {
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(400, 21211));

        var result = await CallAsync();

        Assert.Equal((Failed, (int?)21211), (result.Outcome, result.ErrorCode));
    }
}

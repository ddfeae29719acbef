using Microsoft.Extensions.Logging;
using TwimlFlows.Tests.Calls;
using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Legs;

/// <summary>What an operation logs is what happened, and no more.</summary>
public sealed class LogTests
{
    private readonly LegDesk _desk = new();

    private DeskLeg C => _desk.Customer;

    private string Warning => Assert.Single(_desk.Log.From(LogLevel.Warning));

    [Fact]
    public async Task A_refusal_names_its_code_and_the_codes_page()
    {
        await _desk.TalkAsync();
        _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(400, 21205));
        Assert.Equal(Failed, await _desk.OutcomeAsync(_desk.HoldAsync(C)));

        Assert.Contains("https://www.twilio.com/docs/api/errors/21205", Warning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_that_is_no_refusal_claims_none()
    {
        await _desk.TalkAsync();
        var (hold, _) = await _desk.BeginAsync(() => _desk.HoldAsync(C));
        await C.WayOutAsync();
        await C.LandAsync();
        await C.UnparkedAsync("error");
        await C.LandAsync();
        await C.UnparkedAsync("error");
        Assert.Equal(Failed, await _desk.OutcomeAsync(hold));

        Assert.Contains("gave no code", Warning, StringComparison.Ordinal);
        Assert.DoesNotContain("null", Warning, StringComparison.Ordinal);
        Assert.DoesNotContain("refused", Warning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Twilio_accepted_and_nothing_showed_is_not_called_a_lost_answer_alone()
    {
        await _desk.TalkAsync();
        Assert.Equal(Unconfirmed, await _desk.OutcomeAsync(_desk.HoldAsync(C)));

        Assert.Contains("or what it accepted has not shown", Warning, StringComparison.Ordinal);
    }
}

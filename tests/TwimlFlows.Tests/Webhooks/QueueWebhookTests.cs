using CsCheck;

namespace TwimlFlows.Tests.Webhooks;

/// <summary>What Twilio tells of queues, and of a leg that is asked before it is connected.</summary>
public sealed class QueueWebhookTests
{
    private const string Hex = "0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("bridged", QueueOutcome.Bridged)]
    [InlineData("bridging-in-process", QueueOutcome.Bridging)]
    [InlineData("leave", QueueOutcome.Leave)]
    [InlineData("redirected", QueueOutcome.Redirected)]
    [InlineData("redirected-from-bridged", QueueOutcome.RedirectedFromBridged)]
    [InlineData("hangup", QueueOutcome.Hangup)]
    [InlineData("queue-full", QueueOutcome.QueueFull)]
    [InlineData("error", QueueOutcome.Error)]
    [InlineData("system-error", QueueOutcome.SystemError)]
    [InlineData("Bridged", QueueOutcome.Unknown)]
    [InlineData("bridged ", QueueOutcome.Unknown)]
    [InlineData("", QueueOutcome.Unknown)]
    public void The_end_of_a_wait_is_read_as_Twilio_spells_it(string text, QueueOutcome expected) =>
        Assert.Equal(expected, new QueueResult(CallParameters.Of(("QueueResult", text))).Outcome);

    [Fact]
    public void Every_outcome_has_a_word_of_its_own()
    {
        string[] words = ["", "bridged", "bridging-in-process", "leave", "redirected", "redirected-from-bridged", "hangup", "queue-full", "error", "system-error"];

        Assert.Equal(Enum.GetValues<QueueOutcome>(), words.Select(word => new QueueResult(CallParameters.Of(("QueueResult", word))).Outcome));
    }

    [Fact]
    public void A_leg_that_left_a_queue_tells_which_and_after_how_long()
    {
        var result = new QueueResult(CallParameters.Of(("CallSid", "CA" + Hex), ("QueueResult", "leave"), ("QueueSid", "QU" + Hex), ("QueueTime", "42")));

        Assert.Equal("CA" + Hex, result.CallSid.Value);
        Assert.Equal("QU" + Hex, result.QueueSid?.Value);
        Assert.Equal(42, result.QueueTime);
    }

    [Fact]
    public void A_leg_that_waits_tells_its_place()
    {
        var wait = new QueueWait(CallParameters.Of(
            ("QueueSid", "QU" + Hex), ("QueuePosition", "1"), ("QueueTime", "0"), ("AvgQueueTime", "17"), ("CurrentQueueSize", "3"), ("MaxQueueSize", "1000"), ("CallStatus", "ringing")));

        Assert.Equal("QU" + Hex, wait.QueueSid?.Value);
        Assert.Equal(1, wait.QueuePosition);
        Assert.Equal(0, wait.QueueTime);
        Assert.Equal(17, wait.AvgQueueTime);
        Assert.Equal(3, wait.CurrentQueueSize);
        Assert.Equal(1000, wait.MaxQueueSize);
        Assert.Equal(CallStatus.Ringing, wait.CallStatus);
    }

    [Fact]
    public void A_leg_that_is_taken_out_tells_by_whom_in_Twilios_spelling()
    {
        var whisper = new QueueWhisper(CallParameters.Of(
            ("CallSid", "CA" + Hex), ("QueueSid", "QU" + Hex), ("QueueTime", "9"), ("DequeingCallSid", "CA" + Hex.Replace('0', 'f')), ("DequeuingCallSid", "CA" + Hex)));

        Assert.Equal("QU" + Hex, whisper.QueueSid?.Value);
        Assert.Equal(9, whisper.QueueTime);
        Assert.Equal("CA" + Hex.Replace('0', 'f'), whisper.DequeingCallSid?.Value);
    }

    [Fact]
    public void A_called_party_is_the_dialled_leg_and_knows_the_callers()
    {
        var party = new CalledParty(CallParameters.Of(("CallSid", "CA" + Hex), ("ParentCallSid", "CA" + Hex.Replace('0', 'f')), ("CallStatus", "in-progress")));

        Assert.Equal("CA" + Hex, party.CallSid.Value);
        Assert.Equal("CA" + Hex.Replace('0', 'f'), party.ParentCallSid?.Value);
        Assert.Equal(CallStatus.InProgress, party.CallStatus);
    }

    [Fact]
    public void What_Twilio_did_not_send_is_absent()
    {
        Assert.Equal(QueueOutcome.Unknown, new QueueResult(CallParameters.None).Outcome);
        AssertAbsent(CallParameters.None);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("1\0")]
    [InlineData("99999999999999999")]
    [InlineData("QU0123")]
    [InlineData("'; --")]
    public void What_cannot_be_read_is_absent(string text) => AssertAbsent(AllOf(text));

    [Fact]
    public void Whatever_a_parameter_holds_nothing_is_thrown() => Gen.String.Sample(text =>
    {
        var parameters = AllOf(text);
        var (result, wait, whisper) = (new QueueResult(parameters), new QueueWait(parameters), new QueueWhisper(parameters));
        _ = (result.Outcome, result.QueueSid, result.QueueTime, whisper.QueueSid, whisper.QueueTime, whisper.DequeingCallSid);
        _ = (wait.QueueSid, wait.QueuePosition, wait.QueueTime, wait.AvgQueueTime, wait.CurrentQueueSize, wait.MaxQueueSize);
        _ = (new CalledParty(parameters).CallSidOrNone, new CalledParty(parameters).ParentCallSid);
    });

    private static void AssertAbsent(CallParameters parameters)
    {
        var (result, wait, whisper) = (new QueueResult(parameters), new QueueWait(parameters), new QueueWhisper(parameters));
        Assert.Null(result.QueueSid);
        Assert.Null(result.QueueTime);
        Assert.Null(wait.QueueSid);
        Assert.Null(wait.QueuePosition);
        Assert.Null(wait.QueueTime);
        Assert.Null(wait.AvgQueueTime);
        Assert.Null(wait.CurrentQueueSize);
        Assert.Null(wait.MaxQueueSize);
        Assert.Null(whisper.QueueSid);
        Assert.Null(whisper.QueueTime);
        Assert.Null(whisper.DequeingCallSid);
        Assert.Null(new CalledParty(parameters).ParentCallSid);
    }

    private static CallParameters AllOf(string text) => CallParameters.Of(
        ("CallSid", text), ("ParentCallSid", text), ("QueueResult", text), ("QueueSid", text), ("QueueTime", text), ("QueuePosition", text),
        ("AvgQueueTime", text), ("CurrentQueueSize", text), ("MaxQueueSize", text), ("DequeingCallSid", text));
}

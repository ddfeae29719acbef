using TwimlFlows;

namespace Centre.Flows;

/// <summary>A task for an agent; when nobody takes it in time, the call goes to another centre.</summary>
[VoiceFlow("/overflow")]
public sealed partial class Overflow
{
    [Answer]
    public Twiml Answer(IncomingCall call) => $$"""
        <Enqueue workflowSid="WW0123456789abcdef0123456789abcdef" waitUrl="{{Waiting}}" action="{{Left}}">
          <Task priority="5" timeout="300">{"from": {{Json.Of(call.From)}}, "skill": "orders", "attempt": {{Json.Of(1)}}}</Task>
        </Enqueue>
        """;

    [Step]
    public Twiml Waiting(QueueWait wait) => wait.QueueTime > 120
        ? $"<Leave/>"
        : Patience();

    [Step]
    public Twiml Left(QueueResult result) => result.Outcome is QueueOutcome.Bridged
        ? $"<Hangup/>"
        : OtherCentre();

    [Step]
    public Twiml BothBusy(DialResult result) => result.DialBridged == true ? Bye() : $"<Say>All lines are busy.</Say><Hangup/>";

    private static Twiml Patience() => $"""
        <Say>All agents are busy.</Say>
        <Play>https://cdn.example.com/overflow.mp3</Play>
        """;

    private static Twiml OtherCentre() => $"""
        <Say>We put you through to our other centre.</Say>
        <Dial timeout="45" timeLimit="14400" action="{To.BothBusy}" record="do-not-record">
          <Number>+442071838750</Number>
        </Dial>
        """;

    private static Twiml Bye() => $"<Hangup/>";
}

using TwimlFlows;

namespace Centre.Flows;

/// <summary>Two legs without a room, either of which can be put on hold.</summary>
[VoiceFlow("/legs")]
public sealed partial class HoldBetweenLegs
{
    [Answer]
    public Twiml Answer(IncomingCall call) => $"""
        <Dial timeout="25" action="{DialDone}">
          <Number statusCallback="{To.CallEvents}" statusCallbackEvent="initiated ringing answered completed">+15558675310</Number>
        </Dial>
        """;

    [Step]
    public Twiml CallOut(IncomingCall call) => $"""
        <Dial timeout="25" callerId="+15005550001">
          <Client statusCallback="{To.CallEvents}" statusCallbackEvent="initiated ringing answered completed">workshop</Client>
        </Dial>
        <Redirect>{CallOver}</Redirect>
        """;

    [Step]
    public Twiml DialDone(DialResult result) => result.DialBridged == true
        ? CallOver()
        : NobodyAnswered();

    [Step]
    public Twiml NobodyAnswered() => $"<Say>Nobody answered.</Say><Hangup/>";

    [Step]
    public Twiml Parked(QueueName queue) => $"""
        <Enqueue waitUrl="{HoldMusic}" action="{Unparked}">{queue}</Enqueue>
        """;

    [HoldMusic]
    public Twiml HoldMusic() => $"<Play>https://cdn.example.com/hold.mp3</Play>";

    [Step]
    public Twiml Waiting() => $"""
        <Say>The other party is on hold.</Say>
        <Pause length="12"/>
        <Redirect>{Waiting}</Redirect>
        """;

    [Step]
    public Twiml Reconnect(QueueName queue) => $"""
        <Dial timeout="10">
          <Queue url="{Connected}">{queue}</Queue>
        </Dial>
        <Redirect>{CallOver}</Redirect>
        """;

    [Step]
    public Twiml Connected(QueueWhisper you) => $"<Say>You are connected again.</Say>";

    [Step]
    public Twiml Unparked(QueueResult result) => result.Outcome switch
    {
        QueueOutcome.Bridged or QueueOutcome.Leave => CallOver(),
        _ => $"<Say>We could not hold your call.</Say><Hangup/>",
    };

    [Step]
    public Twiml CallOver() => $"<Say>Goodbye.</Say><Hangup/>";

    [Hold(Park = nameof(Parked), Other = nameof(Waiting), End = nameof(CallOver))]
    public partial Task<OperationResult> HoldAsync(CallSid leg, CancellationToken ct = default);

    [Resume(Connect = nameof(Reconnect), Other = nameof(Waiting))]
    public partial Task<OperationResult> ResumeAsync(CallSid leg, CancellationToken ct = default);
}

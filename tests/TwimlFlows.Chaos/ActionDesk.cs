namespace TwimlFlows.Chaos;

/// <summary>A desk whose ways out are actions, with the results that Twilio sends there.</summary>
[VoiceFlow("/action")]
public sealed partial class ActionDesk
{
    [Answer]
    public Twiml Answer(IncomingCall call) => $"""
        <Dial timeout="25" action="{DialDone}">
          <Number statusCallback="{To.CallEvents}" statusCallbackEvent="initiated ringing answered completed">{Numbers.AgentOf(call.From!)}</Number>
        </Dial>
        """;

    [Step]
    public Twiml Parked(QueueName queue) => $"""<Enqueue waitUrl="{HoldMusic}" action="{Unparked}">{queue}</Enqueue>""";

    [Step]
    public Twiml Waiting() => $"""<Pause length="10"/><Redirect>{Waiting}</Redirect>""";

    [Step]
    public Twiml Reconnect(QueueName queue) => $"""
        <Dial timeout="10" action="{DialDone}"><Queue url="{Connected}">{queue}</Queue></Dial>
        """;

    [Step]
    public Twiml Connected(QueueWhisper you) => $"""<Pause length="1"/>""";

    [Step]
    public Twiml Unparked(QueueResult result) => CallOver();

    [Step]
    public Twiml DialDone(DialResult result) => CallOver();

    [HoldMusic]
    public Twiml HoldMusic() => $"<Play>https://cdn.example.com/hold.mp3</Play>";

    [Step]
    public Twiml CallOver() => $"<Say>Goodbye.</Say><Hangup/>";

    [Hold(Park = nameof(Parked), Other = nameof(Waiting), End = nameof(CallOver))]
    public partial Task<OperationResult> HoldAsync(CallSid leg, CancellationToken ct = default);

    [Resume(Connect = nameof(Reconnect), Other = nameof(Waiting))]
    public partial Task<OperationResult> ResumeAsync(CallSid leg, CancellationToken ct = default);
}

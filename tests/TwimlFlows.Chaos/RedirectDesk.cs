namespace TwimlFlows.Chaos;

/// <summary>A desk whose ways out are Redirects: its ghosts are plain requests without one parameter that tells.</summary>
[VoiceFlow("/redirect")]
public sealed partial class RedirectDesk
{
    [Answer]
    public Twiml Answer(IncomingCall call) => $"""
        <Dial timeout="25">
          <Number statusCallback="{To.CallEvents}" statusCallbackEvent="initiated ringing answered completed">{Numbers.AgentOf(call.From!)}</Number>
        </Dial>
        <Redirect>{CallOver}</Redirect>
        """;

    [Step]
    public Twiml Parked(QueueName queue) => $"""<Enqueue waitUrl="{HoldMusic}" action="{Unparked}">{queue}</Enqueue>""";

    [Step]
    public Twiml Waiting() => $"""<Say>Please wait.</Say><Pause length="12"/><Redirect>{Waiting}</Redirect>""";

    [Step]
    public Twiml Reconnect(QueueName queue) => $"""
        <Dial timeout="10"><Queue url="{Connected}">{queue}</Queue></Dial>
        <Redirect>{CallOver}</Redirect>
        """;

    [Step]
    public Twiml Connected(QueueWhisper you) => $"<Say>Connected.</Say>";

    [Step]
    public Twiml Unparked(QueueResult result) => CallOver();

    [HoldMusic]
    public Twiml HoldMusic() => $"<Play>https://cdn.example.com/hold.mp3</Play>";

    [Step]
    public Twiml CallOver() => $"<Say>Goodbye.</Say><Hangup/>";

    [Hold(Park = nameof(Parked), Other = nameof(Waiting))]
    public partial Task<OperationResult> HoldAsync(CallSid leg, CancellationToken ct = default);

    [Resume(Connect = nameof(Reconnect), Other = nameof(Waiting))]
    public partial Task<OperationResult> ResumeAsync(CallSid leg, CancellationToken ct = default);
}

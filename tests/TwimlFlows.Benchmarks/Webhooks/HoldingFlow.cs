namespace TwimlFlows.Benchmarks;

/// <summary>A flow that holds legs, so that each of its requests is held against the record of its call.</summary>
[VoiceFlow("/holding")]
public sealed partial class HoldingFlow
{
    [Answer]
    public Twiml Answer(IncomingCall call) =>
        $"""<Say voice="Polly.Joanna">Thank you for calling from {call.From}. Please stay on the line.</Say><Pause length="5"/><Redirect>{CallOver}</Redirect>""";

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

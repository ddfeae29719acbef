using TwimlFlows;

namespace Acme;

[VoiceFlow("/legs")]
public sealed partial class Legs
{
    [Answer]
    public Twiml Answer(IncomingCall call) => $"""
        <Dial><Number statusCallback="{To.CallEvents}" statusCallbackEvent="initiated ringing answered completed">+15558675310</Number></Dial>
        <Redirect>{Over}</Redirect>
        """;

    [Step]
    public Twiml Parked(QueueName queue) => $"<Enqueue waitUrl='{Music}' action='{Unparked}'>{queue}</Enqueue>";

    [Step]
    public Twiml Waiting() => $"<Say>The other party is on hold.</Say><Pause length='12'/><Redirect>{Waiting}</Redirect>";

    [Step]
    public Twiml Fetch(QueueName queue) => $"<Dial timeout='10'><Queue url='{Connected}'>{queue}</Queue></Dial><Redirect>{Over}</Redirect>";

    [Step]
    public Twiml Connected(QueueWhisper you) => $"<Say>You are connected again.</Say>";

    [Step]
    public Twiml Unparked(QueueResult result) => result.Outcome switch
    {
        QueueOutcome.Bridged or QueueOutcome.Leave => Over(),
        _ => $"<Say>We could not hold your call. Please call again.</Say><Hangup/>",
    };

    [HoldMusic]
    public Twiml Music() => $"<Play>https://cdn.example.com/hold.mp3</Play><Redirect>{Music}</Redirect>";

    [Step]
    public Twiml Over() => $"<Say>Goodbye.</Say><Hangup/>";

    [Hold(Park = nameof(Parked), Other = nameof(Waiting), End = nameof(Over))]
    public partial Task<OperationResult> HoldAsync(CallSid leg, CancellationToken ct = default);

    [Resume(Connect = nameof(Fetch), Other = nameof(Waiting))]
    public partial Task<OperationResult> ResumeAsync(CallSid leg, CancellationToken ct = default);

    [On(LegEvent.NotAnswered)]
    public Task Missed(CallEvent e) => Task.CompletedTask;
}

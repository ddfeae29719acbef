namespace TwimlFlows.AspNetCore.Tests;

/// <summary>A flow that holds legs without a room.</summary>
[VoiceFlow("/held")]
public sealed partial class HeldFlow(Calls calls)
{
    [Answer]
    public Twiml Answer(IncomingCall call) => $"""
        <Dial><Number statusCallback="{To.CallEvents}" statusCallbackEvent="initiated ringing answered completed">+15005550010</Number></Dial>
        <Redirect>{CallOver}</Redirect>
        """;

    [Step]
    public Twiml Parked(QueueName queue) => $"""<Enqueue waitUrl="{HoldMusic}" action="{Unparked}">{queue}</Enqueue>""";

    [Step]
    public async Task<Twiml> WaitingAsync(CancellationToken cancellationToken)
    {
        calls.Note("waiting");
        await calls.BeforeWaiting(cancellationToken);
        return $"""<Pause length="12"/><Redirect>{WaitingAsync}</Redirect>""";
    }

    [Step]
    public Twiml Reconnect(QueueName queue) => $"""<Dial timeout="10"><Queue url="{Connected}">{queue}</Queue></Dial><Redirect>{CallOver}</Redirect>""";

    [Step]
    public Twiml Connected(QueueWhisper you) => $"<Say>Connected.</Say>";

    [Step]
    public Twiml Unparked(QueueResult result) => CallOver();

    [HoldMusic]
    public Twiml HoldMusic() => $"<Play>https://cdn.example.com/hold.mp3</Play>";

    [Step]
    public Twiml CallOver() => $"<Say>Goodbye.</Say><Hangup/>";

    [On(LegEvent.Completed)]
    public Task Over(CallEvent e)
    {
        calls.Note("over " + e.CallSid);
        return Task.CompletedTask;
    }

    [Hold(Park = nameof(Parked), Other = nameof(WaitingAsync))]
    public partial Task<OperationResult> HoldAsync(CallSid leg, CancellationToken cancellationToken = default);

    [Resume(Connect = nameof(Reconnect), Other = nameof(WaitingAsync))]
    public partial Task<OperationResult> ResumeAsync(CallSid leg, CancellationToken cancellationToken = default);
}

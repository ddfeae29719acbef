using Centre.Services;
using TwimlFlows;

namespace Centre.Flows;

/// <summary>Callers wait in a queue, and may leave it for a call back.</summary>
[VoiceFlow("/callback")]
public sealed partial class QueueCallback(ICallbacks callbacks)
{
    [Answer]
    public Twiml Answer(IncomingCall call) => $"""
        <Enqueue waitUrl="{Waiting}" action="{Left}">orders</Enqueue>
        """;

    [Step]
    public Twiml Waiting(QueueWait wait) => $"""
        <Gather action="{Pressed}" numDigits="1" timeout="1">
          <Say>To be called back, press 1.</Say>
          <Play>https://cdn.example.com/waiting.mp3</Play>
        </Gather>
        <Redirect>{Waiting}</Redirect>
        """;

    [Step]
    public Twiml Pressed(GatherResult pressed) => pressed.Digits switch
    {
        "1" => $"<Leave/>",
        _ => $"<Redirect>{Waiting}</Redirect>",
    };

    [Step]
    public async Task<Twiml> Left(QueueResult result, CancellationToken ct)
    {
        if (result.Outcome == QueueOutcome.Leave && result.From is { } number)
        {
            await callbacks.AddAsync(number, ct);
            return $"<Say>We call you back within the hour. Goodbye.</Say><Hangup/>";
        }

        return $"<Say>Goodbye.</Say><Hangup/>";
    }

    [Step]
    public Twiml CalledBack() => $"""
        <Say>This is the call you asked for.</Say>
        <Dial timeout="30" callerId="+15005550001" action="{Over}"><Queue>agents</Queue></Dial>
        """;

    [Step]
    public Twiml Over(DialResult result) => $"<Say>Thank you for your time.</Say><Hangup/>";

    [Call(nameof(CalledBack), Timeout = 30)]
    public partial Task<OperationResult> CallBackAsync(PhoneNumber to, PhoneNumber from, CancellationToken ct = default);
}

using TwimlFlows;

namespace Centre.Flows;

/// <summary>A queue that tells the callers where they stand; who has waited too long may leave a message.</summary>
[VoiceFlow("/position")]
public sealed partial class QueuePosition
{
    [Answer]
    public Twiml Answer(IncomingCall call) => $"""
        <Enqueue waitUrl="{Waiting}" waitUrlMethod="POST" action="{Left}" method="POST">support</Enqueue>
        """;

    [Step]
    public Twiml Waiting(QueueWait wait)
    {
        var tooLong = wait.QueueTime > 600;
        return $"""
            {Twiml.If(tooLong, $"<Say>Nobody comes soon.</Say><Leave/>", Place(wait.QueuePosition ?? 1))}
            """;
    }

    [Step]
    public Twiml Key(GatherResult pressed)
    {
        if (pressed.Digits == "*")
        {
            return $"<Leave/>";
        }

        return $"<Redirect>{Waiting}</Redirect>";
    }

    [Step]
    public Twiml Left(QueueResult result) => result.Outcome switch
    {
        QueueOutcome.Bridged or QueueOutcome.Hangup => $"<Hangup/>",
        QueueOutcome.QueueFull => $"<Say>Too many callers wait already.</Say><Redirect>{Message}</Redirect>",
        _ => $"<Redirect>{Message}</Redirect>",
    };

    [Step]
    public Twiml Message() => $"""
        <Say>Please leave a message.</Say>
        <Record action="{Bye}" maxLength="90" timeout="4" transcribe="false"/>
        <Redirect>{Bye}</Redirect>
        """;

    [Step]
    public Twiml Bye() => $"<Say>Goodbye.</Say><Hangup/>";

    [Step]
    public Twiml Fetch(QueueName queue) => $"""
        <Dial action="{Bye}" timeout="10"><Queue url="{Fetched}">{queue}</Queue></Dial>
        """;

    [Call(nameof(Fetch))]
    public partial Task<OperationResult> CallAgentAsync(PhoneNumber to, PhoneNumber from, QueueName queue, CancellationToken cancellationToken = default);

    [Step]
    public Twiml Fetched(QueueWhisper you) => $"<Say>An agent is coming.</Say>";

    private static Twiml Place(int place) => $$"""
        <Gather action="{{To.Key}}" numDigits="1" timeout="2" finishOnKey="#">
          <Say language="en-US">You are number {{place}}. To leave a message, press star.</Say>
          <Play loop="2">https://cdn.example.com/position.mp3</Play>
        </Gather>
        <Redirect>{{To.Waiting}}</Redirect>
        """;
}

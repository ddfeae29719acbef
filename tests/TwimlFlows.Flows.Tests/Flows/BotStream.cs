using TwimlFlows;

namespace Centre.Flows;

/// <summary>A bot talks with the caller over a stream, and hands over to an agent.</summary>
[VoiceFlow("/bot")]
public sealed partial class BotStream
{
    [Answer]
    public Twiml Answer(IncomingCall call) => $"""
        <Say>You speak with our assistant.</Say>
        <Connect action="{BotDone}" method="POST">
          <Stream url="wss://media.example.com/bot" statusCallback="https://calls.example.com/streams" statusCallbackMethod="POST">
            <Parameter name="caller" value="{call.From}"/>
            <Parameter name="language" value="en"/>
          </Stream>
        </Connect>
        """;

    [Step]
    public Twiml BotDone(CurrentCall call) => call.Parameters["HandoffData"] is null
        ? Bye()
        : Agent();

    [Step]
    public Twiml Done(DialResult result) => Bye();

    private static Twiml Agent() => $"""
        <Start>
          <Stream name="listener" url="wss://media.example.com/listen" track="both_tracks"/>
        </Start>
        <Dial timeout="30" action="{To.Done}"><Number>+15558675310</Number></Dial>
        """;

    private static Twiml Bye() => $"<Stop><Stream name=\"listener\"/></Stop><Say>Goodbye.</Say><Hangup/>";
}

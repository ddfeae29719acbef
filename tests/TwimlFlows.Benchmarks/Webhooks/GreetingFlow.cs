namespace TwimlFlows.Benchmarks;

/// <summary>A flow that moves nobody: its step is a document with two holes.</summary>
[VoiceFlow("/greeting")]
public sealed partial class GreetingFlow
{
    [Answer]
    public Twiml Answer(IncomingCall call) =>
        $"""<Say voice="Polly.Joanna">Thank you for calling from {call.From}. Please stay on the line.</Say><Pause length="5"/><Redirect>{Bye}</Redirect>""";

    [Step]
    public Twiml Bye() => $"<Say>Goodbye.</Say><Hangup/>";
}

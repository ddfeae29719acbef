using TwimlFlows;

namespace Lines;

[VoiceFlow("/greeting")]
public sealed partial class Greeting
{
    [Answer]
    public Twiml Answer(IncomingCall call) => $"<Say>Good morning.</Say><Redirect>{Bye}</Redirect>";

    [Step]
    public Twiml Bye(CurrentCall call) => $"<Say>Goodbye.</Say><Hangup/>";
}

using TwimlFlows;

namespace Acme;

[VoiceFlow("/hours")]
public sealed partial class Plain(TimeProvider clock)
{
    [Answer]
    public Twiml Answer(IncomingCall call) =>
        clock.GetLocalNow().Hour >= 18 ? Closed() : $"<Redirect>{To.Greeting("sales", 1)}</Redirect>";

    [Step]
    public async Task<Twiml> Greeting(string desk, int attempt, TimeProvider now, CancellationToken ct)
    {
        await Task.Delay(TimeSpan.Zero, now, ct);
        return $"<Say>This is {desk}.</Say><Redirect>{Closed}</Redirect>";
    }

    [Step(Route = "after-hours")]
    public static Twiml Closed() => $"<Say>We are closed.</Say><Hangup/>";
}

using Centre.Services;
using TwimlFlows;

namespace Centre.Flows;

/// <summary>One agent after the other rings, each for fifteen seconds.</summary>
[VoiceFlow("/hunt")]
public sealed partial class AgentHunt(IAgents agents)
{
    [Answer]
    public Twiml Answer(IncomingCall call) => $"<Say>One moment, please.</Say><Redirect>{To.Ring(0)}</Redirect>";

    [Step]
    public async Task<Twiml> Ring(int place, CancellationToken ct)
    {
        var all = await agents.AllAsync(ct);
        if (place >= all.Count)
        {
            return Nobody();
        }

        return $"""
            <Dial timeout="15" callerId="{agents.CallerId}" action="{To.Rung(place)}" hangupOnStar="true" ringTone="us">
              <Number statusCallback="{To.CallEvents}" statusCallbackEvent="initiated ringing answered completed">{all[place]}</Number>
            </Dial>
            """;
    }

    [Step]
    public Twiml Rung(int place, DialResult result)
    {
        if (result.DialBridged == true)
        {
            return $"<Hangup/>";
        }

        var next = To.Ring(place + 1);
        return $"<Redirect>{next}</Redirect>";
    }

    [Step]
    public Twiml Nobody() => $$"""<Say>Nobody is free.</Say>{{Farewell(TimeSpan.FromSeconds(1))}}""";

    private static Twiml Farewell(TimeSpan silence) => $"""<Pause length="{silence}"/><Say>Goodbye.</Say><Hangup/>""";
}

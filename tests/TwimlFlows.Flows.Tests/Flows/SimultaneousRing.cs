using Centre.Services;
using TwimlFlows;

namespace Centre.Flows;

/// <summary>All telephones of a team ring at once; whoever is first has the call.</summary>
[VoiceFlow("/team")]
public sealed partial class SimultaneousRing(IAgents agents)
{
    private const int Patience = 20;

    [Answer]
    public async Task<Twiml> Answer(IncomingCall call, CancellationToken ct)
    {
        var team = await agents.AllAsync(ct);
        return $"""
            <Dial timeout="{Patience}" answerOnBridge="true" action="{Rung}">
              {Twiml.Each(team, Telephone)}
              <Client>
                <Identity>front-desk</Identity>
                <Parameter name="caller" value="{call.From}"/>
              </Client>
              <Sip>sip:team@phones.example.com?X-Line=team</Sip>
            </Dial>
            """;
    }

    [Step]
    public Twiml Rung(DialResult result) => result switch
    {
        { DialBridged: true } => $"<Hangup/>",
        { DialCallStatus: DialCallStatus.Busy } => $"<Say>The whole team is talking.</Say><Hangup/>",
        _ => $"<Say>The team is away.</Say><Hangup/>",
    };

    private static Twiml Telephone(PhoneNumber number) => $"""
        <Number statusCallback="{To.CallEvents}" statusCallbackEvent="initiated ringing answered completed">{number}</Number>
        """;
}

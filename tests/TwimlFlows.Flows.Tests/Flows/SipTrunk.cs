using TwimlFlows;

namespace Centre.Flows;

/// <summary>A trunk to the telephones of a house, which may refer a call to somebody else.</summary>
[VoiceFlow("/trunk")]
public sealed partial class SipTrunk
{
    private static readonly TimeSpan _ring = TimeSpan.FromSeconds(25);

    [Answer]
    public Twiml Answer(IncomingCall call) => $"""
        <Dial timeout="{_ring}" referUrl="{Referred}" referMethod="POST" action="{Done}">
          <Sip>sip:house@phones.example.com;transport=tls?X-Line=house</Sip>
        </Dial>
        """;

    [Step]
    public Twiml Referred(CurrentCall call) => call.Parameters["ReferTransferTarget"] switch
    {
        { } target when target.Contains("night", StringComparison.Ordinal) => Night(),
        { } target when target.Contains("partner", StringComparison.Ordinal) => Elsewhere(call),
        _ => $"""
            <Dial timeout="20" action="{Done}"><Sip>sips:day@phones.example.com:5061</Sip></Dial>
            """,
    };

    [Step]
    public Twiml Elsewhere(CurrentCall call) => $"""
        <Refer action="{ReferDone}" method="POST">
          <Sip>sip:service@partner.example.com</Sip>
        </Refer>
        """;

    [Step]
    public Twiml ReferDone(CurrentCall call) => $"<Say>The transfer is done.</Say><Hangup/>";

    [Step]
    public Twiml Done(DialResult result) => $"<Say>The house has hung up.</Say><Hangup/>";

    private static Twiml Night() => $$"""<Dial timeout="20" action="{{To.Done}}"><Sip>sip:night@phones.example.com</Sip></Dial>""";
}

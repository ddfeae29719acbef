using TwimlFlows;

namespace Centre.Flows;

/// <summary>The agent hears who calls, and takes the call or leaves it, before the two are connected.</summary>
[VoiceFlow("/screening")]
public sealed partial class WhisperScreening
{
    [Answer]
    public Twiml Answer(IncomingCall call) => $"""
        <Say>Please wait while we find somebody for you.</Say>
        <Dial timeout="25" action="{Done}" sequential="true">
          <Number url="{To.Screen(call.CallerName ?? "somebody")}">+15558675310</Number>
          <Number url="{To.Screen("a caller")}">+15558675311</Number>
        </Dial>
        """;

    [Step]
    public Twiml Screen(string caller, CalledParty you) => $"""
        <Gather action="{Decided}" numDigits="1" timeout="6" finishOnKey="">
          <Say>There is {caller} for you. To take the call, press 1.</Say>
        </Gather>
        <Hangup/>
        """;

    [Step]
    public Twiml Decided(GatherResult pressed) => pressed.Digits switch
    {
        "1" => $"<Say>You are connected.</Say>",
        _ => $"<Hangup/>",
    };

    [Step]
    public Twiml Done(DialResult result)
    {
        switch (result.DialCallStatus)
        {
            case DialCallStatus.Completed:
                return $"<Hangup/>";
            default:
                return $$"""
                    <Say>Nobody could take your call.</Say>
                    <Hangup/>
                    """;
        }
    }
}

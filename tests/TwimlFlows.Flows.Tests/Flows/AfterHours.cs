using Centre.Services;
using TwimlFlows;

namespace Centre.Flows;

/// <summary>By day an agent rings; at night the line says when somebody is there, and takes urgent calls only.</summary>
[VoiceFlow("/hours")]
public sealed partial class AfterHours(IOpeningHours hours)
{
    [Answer]
    public Twiml Answer(IncomingCall call)
    {
        if (call.From is null)
        {
            return $"""<Reject reason="rejected"/>""";
        }

        return hours.IsOpen ? Open() : $"<Redirect>{Closed}</Redirect>";
    }

    [Step]
    public Twiml Closed() => $"""
        <Gather action="{Urgent}" numDigits="1" timeout="4" input="dtmf">
          {Announcement()}
          <Say>If it is urgent, press 9.</Say>
        </Gather>
        <Say>Goodbye.</Say>
        <Hangup/>
        """;

    [Step]
    public Twiml Urgent(GatherResult pressed) => pressed.Digits switch
    {
        "9" => $"""
            <Say>We call somebody who can help.</Say>
            <Dial timeout="40" timeLimit="3600" action="{Over}"><Number>+442071838750</Number></Dial>
            """,
        _ => $"<Say>Please call again by day.</Say><Hangup/>",
    };

    [Step]
    public Twiml Over(DialResult result) => result.DialBridged == true
        ? $"<Hangup/>"
        : Sorry();

    private Twiml Announcement() => $"""
        <Say>We are closed. We open again at {hours.NextOpening} o'clock.</Say>
        """;

    private static Twiml Open() => $"""<Dial timeout="30" action="{To.Over}"><Number>+15558675310</Number></Dial>""";

    private static Twiml Sorry() => $"<Say>We are sorry, " + $"nobody answers.</Say><Hangup/>";
}

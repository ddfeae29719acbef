using TwimlFlows;

namespace Centre.Flows;

/// <summary>A menu of three levels: a department, a topic in it, and what to do. Each level asks twice.</summary>
[VoiceFlow("/menu")]
public sealed partial class ThreeLevelMenu
{
    [Answer]
    public Twiml Answer(IncomingCall call) => $"""
        <Say>Welcome.</Say>
        <Redirect>{To.Department(1)}</Redirect>
        """;

    [Step]
    public Twiml Department(int round) => $"""
        <Gather action="{DepartmentChosen}" numDigits="1" timeout="5" actionOnEmptyResult="false">
          <Say>For bills, press 1. For deliveries, press 2.</Say>
        </Gather>
        {Again(round, To.Department(round + 1))}
        """;

    [Step]
    public Twiml DepartmentChosen(GatherResult pressed) => pressed.Digits switch
    {
        "1" => $"<Redirect>{To.Topic("bills", 1)}</Redirect>",
        "2" => $"<Redirect>{To.Topic("deliveries", 1)}</Redirect>",
        _ => $"<Say>That is not on the menu.</Say><Redirect>{To.Department(2)}</Redirect>",
    };

    [Step]
    public Twiml Topic(string department, int round) => $$"""
        <Gather action="{{To.TopicChosen(department)}}" input="dtmf speech" hints="old, new" numDigits="1" timeout="5"
                speechTimeout="auto" language="en-GB">
          <Say>You chose {{department}}. For something new, press 1 or say new. For something old, press 2 or say old.</Say>
          <Pause length="1"/>
        </Gather>
        {{Again(round, To.Topic(department, round + 1))}}
        """;

    [Step]
    public Twiml TopicChosen(string department, GatherResult chosen)
    {
        if (chosen.Digits == "1" || chosen.SpeechResult == "new")
        {
            return $"<Redirect>{To.Purpose(department, true)}</Redirect>";
        }

        return $"<Redirect>{To.Purpose(department, false)}</Redirect>";
    }

    [Step]
    public Twiml Purpose(string department, bool isNew) => $"""
        <Gather action="{To.PurposeChosen(department, isNew)}" numDigits="1" timeout="8">
          {Twiml.If(isNew, $"<Say>To order, press 1.</Say>", $"<Say>To cancel, press 1.</Say>")}
          <Say>For an agent, press 0.</Say>
        </Gather>
        <Say>We did not understand you.</Say>
        <Hangup/>
        """;

    [Step]
    public Twiml PurposeChosen(string department, bool isNew, GatherResult pressed) => pressed.Digits == "0"
        ? Agent()
        : $"<Say>It is noted for {department}.</Say><Hangup/>";

    [Step]
    public Twiml Agent() => $"""
        <Dial timeout="30">+15558675310</Dial>
        <Say>Nobody is free.</Say>
        <Hangup/>
        """;

    private static Twiml Again(int round, Link next) => Twiml.If(
        round < 2,
        $"<Redirect>{next}</Redirect>",
        $"<Say>We did not hear anything. Goodbye.</Say><Hangup/>");
}

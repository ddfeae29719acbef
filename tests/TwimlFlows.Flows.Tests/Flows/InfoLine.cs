using TwimlFlows;

namespace Centre.Flows;

/// <summary>Recorded news to choose from, for everybody, around the clock.</summary>
[VoiceFlow("/info")]
public sealed partial class InfoLine
{
    [Answer]
    public Twiml Answer(IncomingCall call) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <Response>
          <Play>https://cdn.example.com/info/welcome.mp3</Play>
          <Redirect>{Choice}</Redirect>
        </Response>
        """;

    [Step]
    public Twiml Choice() => $"""
        <Gather action="{Chosen}" numDigits="1" timeout="7">
          <Play>https://cdn.example.com/info/choice.mp3</Play>
          <Say>For the weather, press 1. For the roads, press 2.</Say>
        </Gather>
        <Say>Goodbye.</Say>
        <Hangup/>
        """;

    [Step]
    public Twiml Chosen(GatherResult pressed) => pressed.Digits switch
    {
        "1" => News("weather"),
        "2" => News("roads"),
        "3" => $"""<Redirect method="GET">{Choice}</Redirect>""",
        _ => $"<Say>That is not on offer.</Say>" + $"<Redirect>{Choice}</Redirect>",
    };

    private static Twiml News(string topic) => $"""
        <Play loop="1">https://cdn.example.com/info/{topic}.mp3</Play>
        <Pause length="1"/>
        <Say>That is all.</Say>
        <Redirect>{To.Choice}</Redirect>
        """;
}

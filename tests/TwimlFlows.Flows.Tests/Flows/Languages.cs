using TwimlFlows;

namespace Centre.Flows;

/// <summary>The caller chooses a language; everything after that is spoken in it.</summary>
[VoiceFlow("/languages")]
public sealed partial class Languages
{
    [Answer]
    public Twiml Answer(IncomingCall call) => $"""
        <Gather action="{Chosen}" numDigits="1" timeout="5">
          <Say voice="Polly.Joanna" language="en-US">For English, press 1.</Say>
          <Say voice="Google.de-DE-Standard-A" language="de-DE">Deutsch: die 2.</Say>
          <Say voice="Polly.Lea" language="fr-FR">Pour le français, le 3.</Say>
        </Gather>
        <Redirect>{To.Service(Tongue.English)}</Redirect>
        """;

    [Step]
    public Twiml Chosen(GatherResult pressed) => pressed.Digits switch
    {
        "2" => $"<Redirect>{To.Service(Tongue.German)}</Redirect>",
        "3" => $"<Redirect>{To.Service(Tongue.French)}</Redirect>",
        _ => $"<Redirect>{To.Service(Tongue.English)}</Redirect>",
    };

    [Step]
    public Twiml Service(Tongue tongue)
    {
        Twiml greeting = tongue switch
        {
            Tongue.German => $"""<Say voice="Google.de-DE-Standard-A" language="de-DE">Einen Augenblick.</Say>""",
            Tongue.French => $"""<Say voice="Polly.Lea" language="fr-FR">Un <prosody rate="slow">instant</prosody>.</Say>""",
            _ => $"""<Say voice="Polly.Joanna" language="en-US">One moment. Your code is <say-as interpret-as="digits">12</say-as>.</Say>""",
        };
        return $"""
            {greeting}
            <!-- Each team has a queue of its own. -->
            <Enqueue waitUrl="{Wait}" action="{Left}">{QueueOf(tongue)}</Enqueue>
            """;
    }

    [Step]
    public Twiml Wait(QueueWait wait)
    {
        if (wait.QueueTime > 900)
        {
            return $"<Leave/>";
        }

        return $"<Play>https://cdn.example.com/languages.mp3</Play>";
    }

    [Step]
    public Twiml Left(QueueResult result) => $"<Say>Goodbye.</Say><Hangup/>";

    private static QueueName QueueOf(Tongue tongue) => "team-" + (int)tongue;
}

/// <summary>The languages of the line.</summary>
public enum Tongue
{
    /// <summary>English.</summary>
    English,

    /// <summary>German.</summary>
    German,

    /// <summary>French.</summary>
    French,
}

using Centre.Services;
using TwimlFlows;

namespace Centre.Flows;

/// <summary>Only who knows a secret number comes through, and nobody tries more than three times.</summary>
[VoiceFlow("/pin")]
public sealed partial class PinLine(IPins pins)
{
    private const int Tries = 3;

    [Answer]
    public Twiml Answer(IncomingCall call) => $"<Redirect>{To.Ask(1)}</Redirect>";

    [Step]
    public Twiml Ask(int attempt) => $"""
        <Gather action="{To.Check(attempt)}" numDigits="4" timeout="8" finishOnKey="*">
          {Prompt(attempt)}
        </Gather>
        <Redirect>{Refused}</Redirect>
        """;

    [Step]
    public async Task<Twiml> Check(int attempt, GatherResult entered, CancellationToken ct)
    {
        if (await pins.IsRightAsync(entered.From ?? "", entered.Digits, ct))
        {
            return $"""
                <Say voice="Polly.Amy" language="en-GB">Welcome.</Say>
                <Redirect method="POST">{Inside}</Redirect>
                """;
        }

        return attempt < Tries ? Ask(attempt + 1) : Refused();
    }

    [Step]
    public Twiml Inside() => $"""
        <Dial timeout="30" action="{Over}"><Client>vault</Client></Dial>
        """;

    [Step]
    public Twiml Over(DialResult result) => $"<Hangup/>";

    [Step]
    public Twiml Refused() => $"<Say>That is not the right number.</Say><Hangup/>";

    private static Twiml Prompt(int attempt) => attempt switch
    {
        1 => $"<Say>Please enter your secret number.</Say>",
        Tries => $"<Say>This is your last try.</Say>",
        _ => $"<Say>Please try again.</Say>",
    };
}

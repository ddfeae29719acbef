using TwimlFlows.Emulator.Engine.Documents;

namespace TwimlFlows.Emulator.Engine.Verbs;

/// <summary>What a Say, Play or Pause sounds like, and for how long.</summary>
internal sealed record Media(Hearing Hearing, TimeSpan Length)
{
    private const int EndlessLoops = 1000; // what Twilio makes of loop="0"
    private static readonly TimeSpan Tone = TimeSpan.FromMilliseconds(500);

    public static Media Of(TwimlElement element, string? baseUrl, Exchange exchange) => element.Name switch
    {
        "Pause" => new(Hearing.Silence, element.Seconds("length", 1, min: 1)),
        "Say" => new(Hearing.Speech(element.Text), exchange.LengthOfSpeech(element.Text) * Loops(element)),
        _ when element["digits"] is { } digits => new(Hearing.Silence, Tone * digits.Length * Loops(element)),
        _ => File(DocumentUrl.Resolve(baseUrl, element.Text) ?? element.Text, element, exchange),
    };

    private static Media File(string url, TwimlElement element, Exchange exchange) =>
        new(Hearing.Audio(url), exchange.LengthOfAudio(url) * Loops(element));

    private static int Loops(TwimlElement element) => element.Number("loop", 1, max: EndlessLoops) is var loops and > 0 ? loops : EndlessLoops;
}

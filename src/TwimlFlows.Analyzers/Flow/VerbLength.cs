using System.Globalization;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>How long a verb takes at the least. A value in a hole and a file that is played count nothing, since they are not known.</summary>
internal static class VerbLength
{
    /// <summary>What the emulator takes a spoken character for as well.</summary>
    private const double SecondsPerCharacter = 0.06;

    /// <summary>How often loop="0" repeats.</summary>
    private const int Endless = 1000;

    /// <summary>A length as a message says it.</summary>
    internal static string InWords(double seconds) => seconds >= Endless ? "hours" : string.Format(CultureInfo.InvariantCulture, "about {0:0} s", seconds);

    internal static bool IsEndless(TwimlDocument document, TwimlElement verb) => verb.Name is "Say" or "Play" && LoopsOf(document, verb) >= Endless;

    /// <summary>Whether it is over as soon as it begins; what is not known takes time.</summary>
    internal static bool TakesNone(TwimlDocument document, TwimlElement verb) => verb.Name switch
    {
        "Redirect" => true,
        "Say" => !verb.Children.Any(child => child.IsSomething),
        "Play" => !verb.Children.Any(child => child.IsSomething) && (verb.Attribute("digits") is not { } tones || tones is { Holes.Count: 0, ValueSpan.Length: 0 }),
        "Pause" => IsZero(document, verb, "length"),
        "Gather" => IsZero(document, verb, "timeout") && !verb.Children.Any(child => child.IsSomething),
        _ => false,
    };

    internal static double LeastSecondsOf(TwimlDocument document, TwimlElement verb) => verb.Name switch
    {
        "Say" => SecondsPerCharacter * SpokenCharacters(verb) * LoopsOf(document, verb),
        "Pause" => NumberOf(document, verb, "length", otherwise: 1),

        // No file is so short that a thousand times of it are not a long wait.
        "Play" => IsEndless(document, verb) ? Endless : 0,
        "Gather" => NumberOf(document, verb, "timeout", otherwise: 5) + verb.Elements.Where(IsPrompt).Sum(prompt => LeastSecondsOf(document, prompt)),
        _ => 0,
    };

    /// <summary>What a Gather may hold; whatever else stands there never runs, and is not followed however deep it is.</summary>
    private static bool IsPrompt(TwimlElement element) => element.Name is "Say" or "Play" or "Pause";

    private static bool IsZero(TwimlDocument document, TwimlElement verb, string attribute) =>
        verb.Attribute(attribute) is { Holes.Count: 0 } && NumberOf(document, verb, attribute, otherwise: 1) == 0;

    private static int SpokenCharacters(TwimlElement verb) =>
        verb.DescendantsAndSelf().SelectMany(element => element.Children).OfType<TwimlTextNode>().Sum(text => Collapsed(text.Text));

    /// <summary>The indentation of a literal of several lines is not spoken.</summary>
    private static int Collapsed(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Length;

    private static int LoopsOf(TwimlDocument document, TwimlElement verb) => NumberOf(document, verb, "loop", otherwise: 1) is var loops and not 0 ? loops : Endless;

    /// <summary>A number that is written out, or what holds without the attribute; the least there can be when it is a hole.</summary>
    private static int NumberOf(TwimlDocument document, TwimlElement verb, string attribute, int otherwise)
    {
        if (verb.Attribute(attribute) is not { } written)
        {
            return otherwise;
        }

        var least = attribute == "loop" ? 1 : 0;
        return written.Holes.Count == 0 && int.TryParse(document.Text.Of(written.ValueSpan), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : least;
    }
}

using System.Text;
using TwimlFlows.Emulator.Engine.Documents;

namespace TwimlFlows.Emulator;

/// <summary>A document in a few words: its verbs in order.</summary>
internal sealed class DocumentSummary(ShortAddress addresses)
{
    /// <summary>The verbs, or null when it is no document.</summary>
    public string? Of(string? body)
    {
        if (body is null || TwimlReader.Parse(Encoding.UTF8.GetBytes(body)) is not { ErrorCode: null } document)
        {
            return null;
        }

        return document.Verbs.Count == 0 ? "(empty)" : string.Join(", ", document.Verbs.Select(Verb));
    }

    // Of a client that stands in a child of its own, the other children are not part of the name.
    private static string Noun(TwimlElement noun) =>
        $"{noun.Name} {noun.Children.Find(c => c.Name is "Identity" or "Uri")?.Text ?? noun.Text}";

    private string Verb(TwimlElement verb) => verb.Name switch
    {
        "Say" => $"Say \"{verb.Text}\"",
        "Play" or "Redirect" => $"{verb.Name} {addresses.Of(verb.Text)}".TrimEnd(),
        "Pause" => $"Pause {verb["length"] ?? "1"} s",
        "Enqueue" => $"Enqueue {verb.Text}".TrimEnd(),
        "Gather" => $"Gather ({string.Join(", ", verb.Children.Select(Verb))})",
        "Dial" when verb.Children.Count > 0 => "Dial " + string.Join(", ", verb.Children.Select(Noun)),
        "Dial" => $"Dial {verb.Text}",
        _ => verb.Name,
    };
}

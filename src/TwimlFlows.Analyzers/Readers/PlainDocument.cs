using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>Tells a text that is TwiML from any other.</summary>
internal static class PlainDocument
{
    private const string Start = "<Response";
    private const string End = "</Response>";

    /// <summary>What is enough to go on looking, and false for nearly every text.</summary>
    internal static bool MentionsResponse(string text) => text.IndexOf(Start, StringComparison.Ordinal) >= 0;

    /// <summary>The document, when the text is one from its start to its end and holds a verb; null for pieces and other XML.</summary>
    internal static TwimlDocument? Of(TwimlText text) =>
        StartsWithResponse(text.Characters)
        && text.Characters.TrimEnd().EndsWith(End, StringComparison.Ordinal)
        && TwimlParser.Parse(text) is var document
        && document.Elements().FirstOrDefault() is { Name: "Response" } response
        && response.Elements.Any(verb => KnownVerbs.Contains(verb.Name))
            ? document
            : null;

    /// <summary>Whether a text begins as a document does, with nothing but comments and a declaration in front.</summary>
    internal static bool StartsWithResponse(string text)
    {
        var index = 0;
        while (true)
        {
            while (index < text.Length && (char.IsWhiteSpace(text[index]) || text[index] == '\uFEFF'))
            {
                index++;
            }

            var skipped = Skipped(text, index, "<?", "?>") ?? Skipped(text, index, "<!--", "-->");
            if (skipped is null)
            {
                return string.CompareOrdinal(text, index, Start, 0, Start.Length) == 0;
            }

            index = skipped.Value;
        }
    }

    private static int? Skipped(string text, int index, string from, string to) =>
        string.CompareOrdinal(text, index, from, 0, from.Length) == 0 && text.IndexOf(to, index, StringComparison.Ordinal) is >= 0 and var end
            ? end + to.Length
            : null;
}

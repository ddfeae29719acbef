using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>Tells a text that is TwiML from any other.</summary>
internal static class PlainDocument
{
    /// <summary>The name of the outermost element.</summary>
    internal const string Root = "Response";

    /// <summary>What the outermost element is called by mistake, in any case of letters.</summary>
    private static readonly string[] _roots = [Root, "TwiML", "VoiceResponse", "MessagingResponse"];

    /// <summary>What is enough to go on looking, and false for nearly every text.</summary>
    internal static bool MentionsRoot(string text)
    {
        for (var index = text.IndexOf('<'); index >= 0; index = text.IndexOf('<', index + 1))
        {
            if (RootAt(text, index) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The document, when the text is one from its start to its end holds a verb, and nothing says that it is another service's; null for pieces and other XML.</summary>
    internal static TwimlDocument? Of(TwimlText text) =>
        StartsWithRoot(text.Characters) is { } root
        && text.Characters.TrimEnd().EndsWith($"</{root}>", StringComparison.Ordinal)
        && TwimlParser.Parse(text, isSentAsWritten: true) is var document
        && document.Elements().FirstOrDefault() is { } outermost
        && outermost.Name == root
        && (root == Root ? outermost.Elements.Any(verb => KnownVerbs.Contains(verb.Name)) && TwimlSigns.AreIn(outermost, text) : IsSurely(outermost))
            ? document
            : null;

    /// <summary>Whether the outermost element of a document that was read here has another name than it must.</summary>
    internal static bool IsMisnamed(TwimlDocument document) => document.Elements().First().Name != Root;

    /// <summary>Other XML may well begin with &lt;response&gt;: each of its elements must be a verb, written as Twilio does.</summary>
    private static bool IsSurely(TwimlElement root) =>
        root.Elements.Any(verb => TwimlSigns.IsOwnVerb(verb.Name)) && root.Elements.All(verb => KnownVerbs.Contains(verb.Name));

    /// <summary>The same for a text that is no C#, such as a file; marks of a template in it are holes.</summary>
    internal static TwimlDocument? Of(string characters)
    {
        if (!MentionsRoot(characters))
        {
            return null;
        }

        var text = LiteralText.Of(characters);
        text.JoinMarks(0, _ => TwimlHole.Mark);
        return Of(text.ToText());
    }

    /// <summary>The name of the outermost element of a text that begins as a document does, with nothing but comments and a declaration in front.</summary>
    internal static string? StartsWithRoot(string text)
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
                return RootAt(text, index);
            }

            index = skipped.Value;
        }
    }

    /// <summary>The name of the start tag at an index as it is written, when it is one of an outermost element.</summary>
    private static string? RootAt(string text, int index)
    {
        foreach (var root in _roots)
        {
            if (index < text.Length && text[index] == '<' && string.Compare(text, index + 1, root, 0, root.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return text.Substring(index + 1, root.Length);
            }
        }

        return null;
    }

    private static int? Skipped(string text, int index, string from, string to) =>
        string.CompareOrdinal(text, index, from, 0, from.Length) == 0 && text.IndexOf(to, index, StringComparison.Ordinal) is >= 0 and var end
            ? end + to.Length
            : null;
}

using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>Makes several Say of one that is too long, each of them as long as it may be.</summary>
internal static class SaySplit
{
    /// <summary>Splits between sentences; null when one sentence alone is too long, or when the Say is more than plain text.</summary>
    internal static Correction? Of(CheckedDocument document, CheckedElement say, int most)
    {
        if (say.Element.Children.Count != 1 || say.Element.Children[0] is not TwimlTextNode { IsCData: false } node
            || say.Element.Attributes.Any(attribute => attribute.Holes.Count > 0 || attribute.Name == "loop"))
        {
            return null;
        }

        var attributes = string.Concat(say.Element.Attributes.Select(attribute => $" {attribute.Name}='{XmlText.Of(TwimlCharacters.Of(document.Document, attribute.ValueSpan))}'"));
        var edits = new List<Edit>();
        var characters = document.Document.Text.Characters;
        var text = TwimlCharacters.Trimmed(document.Document, node.Span);
        while (text.Length > most)
        {
            var end = EndOfSentence(characters, text.Start, text.Start + most);
            if (end < 0)
            {
                return null;
            }

            text = TwimlCharacters.Trimmed(document.Document, new(end, text.End));
            edits.Add(new(new(end - 1, end), EditPlace.Behind, "</Say>"));
            edits.Add(new(text, EditPlace.Before, $"<Say{attributes}>"));
        }

        return new(CorrectionKind.Split, "<Say>", edits);
    }

    /// <summary>Where the last sentence ends that begins behind <paramref name="start"/> and is over at <paramref name="last"/>; negative when none does.</summary>
    private static int EndOfSentence(string characters, int start, int last)
    {
        for (var end = last; end > start; end--)
        {
            if (char.IsWhiteSpace(characters[end]) && characters[end - 1] is '.' or '!' or '?')
            {
                return end;
            }
        }

        return -1;
    }
}

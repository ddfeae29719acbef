using System.Net;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>What an XML parser makes of the characters of a document.</summary>
internal static class TwimlCharacters
{
    internal static string Of(TwimlDocument document, TwimlSpan span) => WebUtility.HtmlDecode(document.Text.Of(span));

    internal static string Of(TwimlTextNode node) => node.IsCData ? node.Text : WebUtility.HtmlDecode(node.Text);

    /// <summary>What stands between the blanks of a span.</summary>
    internal static IEnumerable<TwimlSpan> Words(TwimlDocument document, TwimlSpan span)
    {
        var characters = document.Text.Characters;
        for (var start = span.Start; start < span.End; start++)
        {
            if (!char.IsWhiteSpace(characters[start]))
            {
                var end = start;
                while (end < span.End && !char.IsWhiteSpace(characters[end]))
                {
                    end++;
                }

                yield return new(start, end);
                start = end;
            }
        }
    }

    /// <summary>A span without the blanks at its ends.</summary>
    internal static TwimlSpan Trimmed(TwimlDocument document, TwimlSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(document.Text.Characters[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(document.Text.Characters[end - 1]))
        {
            end--;
        }

        return new(start, end);
    }
}

using System.Net;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>What an XML parser makes of the characters of a document.</summary>
internal static class TwimlCharacters
{
    internal static string Of(TwimlDocument document, TwimlSpan span) => WebUtility.HtmlDecode(document.Text.Of(span));

    internal static string Of(TwimlTextNode node) => node.IsCData ? node.Text : WebUtility.HtmlDecode(node.Text);

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

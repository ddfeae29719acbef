using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1013: text in an element that holds none.</summary>
internal sealed class TextMisplaced : VocabularyRule
{
    internal const string Id = "TWF1013";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "Text where none may stand",
        "{0} may not hold text: Twilio ignores it, and nobody hears it. {1}",
        DiagnosticSeverity.Error,
        HelpLink.Error(12200));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.StrayText;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from holder in Holders(document).GroupBy(holder => holder.Name, holder => holder.Nodes)
        let first = holder.SelectMany(nodes => nodes).FirstOrDefault(SpokenText.Is)
        where first is not null
        let speaker = SpeakerIn(document, holder.Key)
        select new Finding(
            TwimlCharacters.Trimmed(document.Document, first.Span),
            holder.Key is null or "Response" ? "A document" : $"<{holder.Key}>",
            speaker is not null ? $"Put it into a {speaker}." : "Take it out, or write it as an attribute.")
        {
            Correction = speaker is not null && SpokenText.In(document.Document, holder) is { } spans ? Correction.Wrap(speaker, spans) : null,
        };

    /// <summary>What stands in elements that may not hold text, and at the top of a whole document.</summary>
    private static IEnumerable<(string? Name, IReadOnlyList<TwimlNode> Nodes)> Holders(CheckedDocument document) =>
        document.Known.Where(element => element.Info!.Text == TextRule.None)
            .Select(element => ((string?)element.Name, (IReadOnlyList<TwimlNode>)element.Element.Children))
            .Concat(document.IsWhole ? [(null, document.Document.Nodes)] : []);

    /// <summary>The verb that hands a text on. Beside a Response that is written out nothing may stand.</summary>
    private static string? SpeakerIn(CheckedDocument document, string? holder) => holder is null && document.Document.Verbs != document.Document.Nodes
        ? null
        : new[] { "Say", "Message" }.FirstOrDefault(verb => document.Catalogue.Allows(verb, holder ?? "Response"));
}

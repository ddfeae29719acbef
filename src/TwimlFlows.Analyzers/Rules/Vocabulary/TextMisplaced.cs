using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1013: text in an element that holds none.</summary>
internal sealed class TextMisplaced : VocabularyRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1013",
        "Text where none may stand",
        "{0} may not hold text: Twilio ignores it, and nobody hears it. {1}",
        DiagnosticSeverity.Error,
        HelpLink.Error(12200));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        Nodes(document)
            .Where(one => one.Node is TwimlTextNode { IsBlank: false })
            .GroupBy(one => one.Holder)
            .Select(texts => new Finding(
                TwimlCharacters.Trimmed(document.Document, texts.First().Node.Span),
                texts.Key is null or "Response" ? "A document" : $"<{texts.Key}>",
                texts.Key is null or "Response" or "Gather" or "Prompt" ? "Put it into a Say." : "Take it out, or write it as an attribute."));

    /// <summary>What stands in elements that may not hold text, and at the top of a whole document.</summary>
    private static IEnumerable<(string? Holder, TwimlNode Node)> Nodes(CheckedDocument document) =>
        document.Known.Where(element => element.Info!.Text == TextRule.None)
            .SelectMany(element => element.Element.Children.Select(node => ((string?)element.Name, node)))
            .Concat(document.IsWhole ? document.Document.Nodes.Select(node => ((string?)null, node)) : []);
}

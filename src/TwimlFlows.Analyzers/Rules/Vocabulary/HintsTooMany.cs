using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1042: too many hints, or too long ones.</summary>
internal sealed class HintsTooMany : VocabularyRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1042",
        "More hints than a Gather takes",
        "These hints {0}: Twilio ignores them with 13330, and understands the caller less well. Keep the phrases that matter.",
        DiagnosticSeverity.Warning,
        HelpLink.Error(13330));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Gather;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from value in document.Values
        where value is { Element.Name: "Gather", Info.Name: "hints" }
        let phrases = value.Text.Split(',')
        let fault = phrases.Length > 500 ? "are more than 500 phrases" : phrases.Any(phrase => phrase.Trim().Length > 100) ? "hold a phrase of more than 100 characters" : null
        where fault is not null
        select new Finding(value.Element.Element.Attribute("hints")!.NameSpan, fault);
}

using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1037: more than ten nouns of one kind in a Dial.</summary>
internal sealed class TooManyNouns : VocabularyRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1037",
        "A Dial to more than ten",
        "This Dial rings {0} times <{1}>, and Twilio takes ten: the others are never rung. Put the callers into a queue, or dial in several turns.",
        DiagnosticSeverity.Error,
        HelpLink.Error(13250));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Dial;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from element in document.Known
        where element.Name == "Dial"
        from nouns in element.Element.Elements.GroupBy(noun => noun.Name)
        where nouns.Key is "Number" or "Client" or "Sip" && nouns.Count() > 10
        select new Finding(element.Element.TagStart, nouns.Count(), nouns.Key);
}

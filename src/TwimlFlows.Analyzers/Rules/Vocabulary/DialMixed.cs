using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1036: a Dial with a room beside something else, or with text beside nouns.</summary>
internal sealed class DialMixed : VocabularyRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1036",
        "A Dial to two kinds of ends",
        "A Dial leads to one room or one number, or to several phones, and never to {0}: Twilio takes a part of it with warning 13000, and somebody is left out. {1}",
        DiagnosticSeverity.Error,
        HelpLink.Error(13000));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Dial;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from element in document.Known
        where element is { Name: "Dial" }
        let nouns = element.Element.Elements.Where(noun => document.Catalogue.Allows(noun.Name, "Dial")).ToList()
        let text = element.Element.Children.OfType<TwimlTextNode>().FirstOrDefault(node => !node.IsBlank)
        let fault = nouns.Count > 0 && text is not null
                ? new Finding(TwimlCharacters.Trimmed(document.Document, text.Span), "a text and a noun at once", "Put a number into a <Number>, and words for the caller into a <Say> in front of the Dial.")
            : nouns.Count > 1 && nouns.Any(noun => noun.Name == "Conference")
                ? new Finding(element.Element.TagStart, "a room and something else", "Bring the others into the room with a call of their own.")
            : null
        where fault is not null
        select fault;
}

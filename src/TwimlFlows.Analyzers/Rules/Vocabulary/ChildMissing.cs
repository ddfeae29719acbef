using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1016: an element that does nothing without a child.</summary>
internal sealed class ChildMissing : VocabularyRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1016",
        "A verb without the noun it needs",
        "<{0}> holds nothing, so Twilio does nothing, and the caller waits for what never begins. Put one of these into it: {1}.",
        DiagnosticSeverity.Error,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.NeedsChild;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from element in document.Known
        where element.Info!.NeedsChild && !element.Element.Children.Any(node => node is TwimlElement or TwimlHoleNode)
        select new Finding(element.Element.TagStart, element.Name, List(document.Catalogue.ChildrenOf(element.Name)));
}

using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1015: a required attribute is left out.</summary>
internal sealed class AttributeMissing : VocabularyRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1015",
        "An attribute that must be there",
        "<{0}> has no '{1}', and means nothing without it: Twilio drops it, and what it should hand on is lost. Write the attribute.",
        DiagnosticSeverity.Error,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.NeedsAttribute;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from element in document.Known
        from attribute in element.Info!.Required
        where element.Element.Attribute(attribute.Name) is null && !element.HasMisspelt(attribute.Name)
        select new Finding(element.Element.TagStart, element.Name, attribute.Name);
}

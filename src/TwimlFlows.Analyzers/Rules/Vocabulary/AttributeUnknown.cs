using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1010: an attribute that the element does not have.</summary>
internal sealed class AttributeUnknown : VocabularyRule
{
    internal const string Id = "TWF1010";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "An attribute that the element does not have",
        "<{0}> has no attribute '{1}': Twilio ignores it with warning 12200, and the call goes on as if it were not there.{2}",
        DiagnosticSeverity.Warning,
        HelpLink.Error(12200));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.UnknownAttribute;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from element in document.Known
        from attribute in element.Element.Attributes
        where !attribute.Name.Contains(':') && attribute.Name != "xmlns" && element.Info!.Attribute(attribute.Name) is null
        let meant = Spelling.Nearest(attribute.Name, element.Info!.Attributes.Select(one => one.Name).Where(name => element.Element.Attribute(name) is null))
        where meant is not null || !element.Info!.IsOpen
        let owner = meant is null ? Owner(element, attribute.Name) : ""
        select new Finding(attribute.NameSpan, element.Name, attribute.Name, meant is not null ? $" Did you mean '{meant}'?" : owner.Length > 0 ? owner : " Take it out.")
        {
            // What belongs to the parent, or was worth a hole, is not to be lost.
            Correction = Correction.RenameAttribute(meant, attribute.NameSpan)
                ?? (owner.Length == 0 && attribute.Holes.Count == 0 ? Correction.Remove(document.Document, attribute) : null),
        };

    /// <summary>The parent that has the attribute.</summary>
    private static string Owner(CheckedElement element, string name) =>
        element.Parent?.Info?.Attribute(name) is null ? "" : $" It belongs to <{element.Parent.Name}>.";
}

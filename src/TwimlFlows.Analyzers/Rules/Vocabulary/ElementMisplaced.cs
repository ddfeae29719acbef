using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1011: an element in a parent that may not hold it.</summary>
internal sealed class ElementMisplaced : VocabularyRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1011",
        "An element where it may not stand",
        "<{0}> may not stand in {1}: Twilio drops it with a warning, and the caller gets nothing of it. It belongs into {2}.",
        DiagnosticSeverity.Error,
        HelpLink.Error(12200));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from element in document.Known
        let place = element.Place
        where place is not null ? !document.Catalogue.Allows(element.Name, place) : element.Parent is null && IsAmongStrangers(document, element)
        select new Finding(
            element.Element.TagStart,
            element.Name,
            place is null ? "one parent with what stands beside it" : element.Parent is null ? "a document directly" : $"<{place}>",
            element.Info!.Parents.Count == 0 ? "no other element" : List(document.Catalogue.ParentsOf(element.Name).Select(parent => $"<{parent}>")));

    /// <summary>
    /// Whether no element at all may hold it together with what stands in front of it. What surrounds a fragment is not known.
    /// </summary>
    private static bool IsAmongStrangers(CheckedDocument document, CheckedElement element)
    {
        if (document.IsWhole || element.Name == "Response")
        {
            return document.IsWhole && document.Elements.Any(other => other.Parent is null && other != element);
        }

        IEnumerable<string>? parents = null;
        foreach (var sibling in document.Known.Where(one => one.Parent is null))
        {
            var common = (parents ?? sibling.Info!.Parents).Intersect(document.Catalogue.ParentsOf(sibling.Name)).ToList();
            if (common.Count == 0)
            {
                return sibling == element;
            }

            parents = parents is null ? document.Catalogue.ParentsOf(sibling.Name).ToList() : common;
        }

        return false;
    }
}

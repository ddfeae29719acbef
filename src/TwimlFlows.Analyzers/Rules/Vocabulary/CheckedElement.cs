using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>An element, and what the catalogue knows of it.</summary>
/// <param name="Element">The element.</param>
/// <param name="Info">What is known; null for an unknown one.</param>
/// <param name="Parent">The element around it, when that is written here.</param>
/// <param name="Place">The name of the known element around it; null when what surrounds it is not known.</param>
internal sealed record CheckedElement(TwimlElement Element, ElementInfo? Info, CheckedElement? Parent, string? Place)
{
    internal string Name => Element.Name;

    /// <summary>Whether it has an unknown attribute that is probably meant for another one; that has its own finding.</summary>
    internal bool HasMisspelt(string attribute) => Info!.HasMisspelt(Element, attribute);

    /// <summary>An attribute's value, when the element has it and it is all written out.</summary>
    internal string? Constant(CheckedDocument document, string attribute) =>
        Element.Attribute(attribute) is { Holes.Count: 0 } written ? TwimlCharacters.Of(document.Document, written.ValueSpan).Trim() : null;
}

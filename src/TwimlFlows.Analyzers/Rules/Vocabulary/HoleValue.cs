using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>A hole that is all of a value, so that its type says what the value looks like.</summary>
/// <param name="Element">The element.</param>
/// <param name="Attribute">What is known of the attribute; null for the element's text.</param>
/// <param name="Hole">The hole.</param>
internal sealed record HoleValue(CheckedElement Element, AttributeInfo? Attribute, TwimlHole Hole)
{
    /// <summary>The place as a message names it.</summary>
    internal string Place => Attribute is null ? $"the text of <{Element.Name}>" : $"'{Attribute.Name}' of <{Element.Name}>";
}

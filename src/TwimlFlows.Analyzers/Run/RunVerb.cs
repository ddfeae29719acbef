using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Run;

/// <summary>A verb where it runs.</summary>
/// <param name="element">The verb.</param>
/// <param name="source">The document or fragment that it is written in.</param>
internal sealed class RunVerb(TwimlElement element, TwimlSource source) : RunItem(source)
{
    internal TwimlElement Element { get; } = element;

    internal string Name => Element.Name;

    internal override Location Location => Source.LocationOf(Element.TagStart);

    /// <summary>The value of an attribute that is written out; null when there is none, or it has a hole.</summary>
    internal string? Constant(string attribute) => ConstantOf(Element, attribute);

    /// <summary>The same of an element inside of it.</summary>
    internal string? ConstantOf(TwimlElement element, string attribute) =>
        element.Attribute(attribute) is { Holes.Count: 0 } written ? Source.Document.Text.Of(written.ValueSpan) : null;
}

using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>A document of a flow, and the steps that answer with it: themselves, or through a method that they call.</summary>
/// <param name="Literal">The literal.</param>
/// <param name="Steps">The steps' names.</param>
internal sealed record FlowDocument(FlowLiteral Literal, IReadOnlyCollection<string> Steps)
{
    internal TwimlDocument Content => Literal.Document;

    /// <summary>The one of these steps that answers with the document, or null.</summary>
    internal string? StepAmong(IReadOnlyCollection<string> names) => Steps.FirstOrDefault(names.Contains);

    /// <summary>Where a message about an element stands.</summary>
    internal Location LocationOf(TwimlElement element) => Literal.LocationOf(element.TagStart);

    /// <summary>The verbs of that name.</summary>
    internal IEnumerable<TwimlElement> Verbs(string name) => Content.Verbs.OfType<TwimlElement>().Where(verb => verb.Name == name);
}

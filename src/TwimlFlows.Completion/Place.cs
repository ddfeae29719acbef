using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Completion;

/// <summary>Where in a document somebody is typing.</summary>
/// <param name="Kind">What is being typed.</param>
/// <param name="Path">The elements around it, the innermost last: the element whose tag or text it is belongs to them.</param>
/// <param name="Word">The word to replace.</param>
/// <param name="Attribute">The attribute whose value it is.</param>
/// <param name="Beside">The names of the outermost elements in front of it, when it is not in one.</param>
internal sealed record Place(PlaceKind Kind, IReadOnlyList<TwimlElement> Path, TwimlSpan Word, TwimlAttribute? Attribute, IReadOnlyList<string> Beside)
{
    internal TwimlElement? Innermost => Path.Count == 0 ? null : Path[Path.Count - 1];
}

using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Run;

/// <summary>A hole where verbs are put in.</summary>
/// <param name="hole">The hole.</param>
/// <param name="source">The document or fragment that it stands in.</param>
/// <param name="alternatives">What it may hold, each of which may be nothing; null when that is not seen.</param>
internal sealed class RunInsert(TwimlHole hole, TwimlSource source, IReadOnlyList<RunSequence>? alternatives) : RunItem(source)
{
    internal TwimlHole Hole { get; } = hole;

    internal IReadOnlyList<RunSequence>? Alternatives { get; } = alternatives;

    /// <summary>Whether it is only a part of what stands in the hole: one fragment of a list.</summary>
    internal bool IsPart { get; init; }

    /// <summary>Where the hole stands, when it is all of it; a mark in a text is no syntax, and has no other place.</summary>
    internal TwimlSpan? Place { get; init; }

    internal override Location Location => Place is { } place ? Source.LocationOf(place) : Hole.Syntax.GetLocation();
}

using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.Analyzers.Run;

/// <summary>One step of a document's course: a verb, or a hole that holds verbs.</summary>
/// <param name="source">Where it is written.</param>
internal abstract class RunItem(TwimlSource source)
{
    internal TwimlSource Source { get; } = source;

    /// <summary>Where a message about it stands.</summary>
    internal abstract Location Location { get; }
}

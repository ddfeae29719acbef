using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>What a rule found in a document, before anybody knows in which file the document stands.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Arguments">What the rule's message is filled with.</param>
internal sealed record Finding(TwimlSpan Span, params object[] Arguments)
{
    /// <summary>The property of a diagnostic in which a fix finds what to write.</summary>
    internal const string ReplacementKey = "Replacement";

    /// <summary>What to write instead, where that is no guess.</summary>
    internal string? Replacement { get; init; }

    /// <summary>The places to write it to; the finding's own place when there are none.</summary>
    internal IReadOnlyList<TwimlSpan> Places { get; init; } = [];

    /// <summary>What it weighs when that is less than the rule's findings do; null for the rule's own weight.</summary>
    internal DiagnosticSeverity? Severity { get; init; }

    /// <summary>Whether it can be written as it stands, in XML and in every literal of C#.</summary>
    private bool IsWritable => Replacement is not null && Replacement.IndexOfAny(['&', '<', '>', '"', '\'', '\\', '{', '}']) < 0;

    internal Diagnostic ToDiagnostic(DiagnosticDescriptor descriptor, Func<TwimlSpan, Location> locationOf) => Diagnostic.Create(
        descriptor,
        locationOf(Span),
        Severity ?? descriptor.DefaultSeverity,
        Places.Select(locationOf),
        !IsWritable ? null : ImmutableDictionary<string, string?>.Empty.Add(ReplacementKey, Replacement),
        Arguments);
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>One thing in a declaration that is not right. The analyzer reports it; the generator drops it.</summary>
internal sealed class FlowFault(DiagnosticDescriptor rule, Location location, params object?[] arguments)
{
    /// <summary>Whether the generator cannot work with the declaration.</summary>
    internal bool IsError => rule.DefaultSeverity == DiagnosticSeverity.Error;

    /// <summary>Whether it breaks that rule.</summary>
    internal bool Breaks(DiagnosticDescriptor other) => rule.Id == other.Id;

    /// <summary>What a code fix needs to know, under the name of its rule.</summary>
    internal string? ForFix { get; init; }

    internal Diagnostic ToDiagnostic() => Diagnostic.Create(
        rule,
        location,
        ForFix is null ? null : ImmutableDictionary<string, string?>.Empty.Add(rule.Id, ForFix),
        arguments);
}

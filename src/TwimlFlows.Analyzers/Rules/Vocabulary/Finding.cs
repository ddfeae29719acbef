using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>What a rule found in a document, before anybody knows in which file the document stands.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Arguments">What the rule's message is filled with.</param>
internal sealed record Finding(TwimlSpan Span, params object[] Arguments)
{
    /// <summary>How it is put right; null where that would be a guess.</summary>
    internal Correction? Correction { get; init; }

    /// <summary>How grave it is where that depends on what surrounds it; null for as grave as the rule says.</summary>
    internal DiagnosticSeverity? Severity { get; init; }

    internal Diagnostic ToDiagnostic(DiagnosticDescriptor descriptor, TwimlSource source)
    {
        var offer = Correction is null ? null : Offer.For(Correction, source);
        return Diagnostic.Create(
            descriptor,
            source.LocationOf(Span),
            Severity ?? descriptor.DefaultSeverity,
            offer?.Changes.Select(change => source.LocationAt(change.Span)),
            offer?.ToProperties(),
            Arguments);
    }
}

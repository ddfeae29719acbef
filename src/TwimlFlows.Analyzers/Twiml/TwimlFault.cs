using TwimlFlows.Analyzers.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Twiml;

/// <summary>Something that no XML parser accepts.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Message">What is wrong, and what to write instead.</param>
/// <param name="Correction">How it is put right; null where that would be a guess.</param>
internal sealed record TwimlFault(TwimlSpan Span, string Message, Correction? Correction);

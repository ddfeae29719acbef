namespace TwimlFlows.Analyzers.Twiml;

/// <summary>Something that no XML parser accepts.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Message">What is wrong, and what to write instead.</param>
internal sealed record TwimlFault(TwimlSpan Span, string Message);

namespace TwimlFlows.Analyzers.Readers;

/// <summary>How the characters of a literal are written, unless it is a raw one.</summary>
/// <param name="IsVerbatim">Whether a backslash is a backslash, and a quote is doubled.</param>
/// <param name="DoublesBraces">Whether a brace is doubled, since a single one begins a hole.</param>
internal readonly record struct LiteralForm(bool IsVerbatim, bool DoublesBraces);

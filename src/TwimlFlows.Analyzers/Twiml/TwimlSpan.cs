namespace TwimlFlows.Analyzers.Twiml;

/// <summary>A run of a literal's characters.</summary>
internal readonly record struct TwimlSpan(int Start, int End)
{
    internal int Length => End - Start;
}

using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>A flow parks legs and cannot fetch them, or the other way round.</summary>
internal static class HoldWithoutCounterpart
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0014",
        "Half of a hold between two legs",
        "'{0}' {1}. Declare {2} as well.",
        "voice/twiml/queue",
        DiagnosticSeverity.Warning);
}

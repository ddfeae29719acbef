using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>A hold or a resume between two legs does not say where one of them goes.</summary>
internal static class LegStepMissing
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0007",
        "A hold between two legs that leaves out a step",
        "'{0}' does not say {2}. Add {1} = nameof(…).",
        "voice/twiml/enqueue");
}

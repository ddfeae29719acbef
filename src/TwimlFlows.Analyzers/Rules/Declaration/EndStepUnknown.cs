using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>Nothing says where a leg goes whose partner is gone while it waits.</summary>
internal static class EndStepUnknown
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0011",
        "A hold without an end step",
        "'{0}' holds a leg, but {1}, so a caller whose partner hangs up would wait for ever. {2}",
        "voice/twiml/enqueue");
}

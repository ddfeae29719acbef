using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>The end step needs what no move brings, or makes the leg wait again.</summary>
internal static class EndStepUnfit
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0012",
        "An end step that a released leg cannot run",
        "'{0}' releases a leg whose partner is gone to '{1}', but that step {2}. Name a step that needs nothing and ends the call.",
        "voice/api/call-resource#update-a-call-resource");
}

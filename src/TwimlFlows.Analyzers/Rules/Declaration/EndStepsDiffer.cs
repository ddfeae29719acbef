using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>The holds of a flow name different end steps.</summary>
internal static class EndStepsDiffer
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0013",
        "Two end steps in one flow",
        "'{0}' releases a leg to '{1}', but '{2}' names '{3}' and a flow has one end step, so the caller would be sent to the wrong one. Name the same step in both, or take one End out.",
        "voice/api/call-resource#update-a-call-resource");
}

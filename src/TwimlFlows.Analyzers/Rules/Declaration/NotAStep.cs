using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>An attribute names something that is no step.</summary>
internal static class NotAStep
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0003",
        "Not a step of this flow",
        "'{0}' leads to '{1}', which is no step of this flow, so the leg would have nowhere to go. Name a method with [Answer], [Step] or [HoldMusic], by nameof.");
}

using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>A flow, or a type around it, is private or protected.</summary>
internal static class FlowHidden
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0029",
        "A flow that the host cannot see",
        "'{0}' cannot be seen outside of '{1}', so the host cannot map it and Twilio gets 404. Make '{2}' internal or public.",
        "voice/twiml");
}

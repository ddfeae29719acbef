using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>A flow is static, abstract or generic.</summary>
internal static class FlowNotMakeable
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0028",
        "A flow that nobody can make",
        "'{0}' is {1}, so the host cannot make it for a request and Twilio gets 404. {2}.",
        "voice/twiml");
}

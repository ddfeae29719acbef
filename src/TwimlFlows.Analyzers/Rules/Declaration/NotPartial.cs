using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>A flow, or a type around it, is not partial.</summary>
internal static class NotPartial
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0001",
        "A flow must be partial",
        "'{0}' is a voice flow, but '{1}' is not partial, so no endpoint is generated and Twilio gets 404. Add the partial keyword.");
}

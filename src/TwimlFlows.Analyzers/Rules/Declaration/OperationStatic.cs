using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>An operation is static.</summary>
internal static class OperationStatic
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0026",
        "A static operation",
        "'{0}' is an operation and static, but it reaches Twilio through the flow that the host makes, so it could not do anything. Take the static keyword out.",
        "voice/api/call-resource");
}

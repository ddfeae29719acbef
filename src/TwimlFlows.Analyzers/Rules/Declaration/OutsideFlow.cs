using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>A step, an operation or a handler stands in a class that is no flow.</summary>
internal static class OutsideFlow
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0033",
        "A declaration outside of a flow",
        "'{0}' is declared with [{1}], but '{2}' is no voice flow, so nothing is generated for it and Twilio gets 404. Add [VoiceFlow(\"/…\")] to '{2}', or move the method into a flow.",
        "voice/twiml");
}

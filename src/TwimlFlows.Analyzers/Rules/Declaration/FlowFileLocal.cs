using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>A flow, or a type around it, is local to its file.</summary>
internal static class FlowFileLocal
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0030",
        "A flow that only its file can see",
        "'{0}' is a voice flow, but '{1}' is local to its file, so no endpoint can be generated and Twilio gets 404. Write internal instead of file.",
        "voice/twiml");
}

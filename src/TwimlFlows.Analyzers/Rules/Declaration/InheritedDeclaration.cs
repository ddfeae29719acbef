using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>A base class of a flow declares steps, operations or handlers.</summary>
internal static class InheritedDeclaration
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0032",
        "A step that is inherited",
        "'{0}' inherits '{1}' from '{2}', but only what a flow itself declares is generated, so Twilio gets 404 there. Declare it in '{0}', and let it call the inherited one.",
        "voice/twiml");
}

using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>What the descriptors of the TWF0xxx rules share: the generator cannot work with what they report.</summary>
internal static class DeclarationRule
{
    internal static DiagnosticDescriptor Create(string id, string title, string message, string twilioPage = "voice/twiml") => new(
        id,
        title,
        message,
        "Declaration",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Page(twilioPage));
}

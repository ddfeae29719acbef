using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>What the descriptors of the TWF0xxx rules share. With an error the generator cannot work; with a warning it does.</summary>
internal static class DeclarationRule
{
    internal static DiagnosticDescriptor Create(
        string id,
        string title,
        string message,
        string twilioPage = "voice/twiml",
        DiagnosticSeverity severity = DiagnosticSeverity.Error,
        params string[] customTags) => new(
        id,
        title,
        message,
        "Declaration",
        severity,
        isEnabledByDefault: true,
        description: HelpLink.OwnPage(id),
        helpLinkUri: HelpLink.Page(twilioPage),
        customTags: customTags);
}

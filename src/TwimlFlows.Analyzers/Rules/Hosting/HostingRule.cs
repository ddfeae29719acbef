using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Hosting;

/// <summary>A rule that looks at the code around flows: the application that hosts them, and webhooks of its own.</summary>
internal abstract class HostingRule
{
    internal abstract DiagnosticDescriptor Descriptor { get; }

    private protected static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity, string helpLink) =>
        new(id, title, message, "Hosting", severity, isEnabledByDefault: true, description: HelpLink.OwnPage(id), helpLinkUri: helpLink);
}

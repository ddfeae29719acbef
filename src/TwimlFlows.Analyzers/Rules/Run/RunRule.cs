using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>A rule about how one document runs.</summary>
internal abstract class RunRule
{
    internal abstract DiagnosticDescriptor Descriptor { get; }

    internal abstract IEnumerable<Diagnostic> Analyze(RunDocument document);

    private protected static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity, string helpLink) =>
        new(id, title, message, "Document", severity, isEnabledByDefault: true, description: HelpLink.OwnPage(id), helpLinkUri: helpLink);
}

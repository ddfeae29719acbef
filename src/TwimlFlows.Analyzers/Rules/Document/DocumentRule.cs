using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>A rule that looks at one document or fragment.</summary>
internal abstract class DocumentRule
{
    internal abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Whether it also looks at what no XML parser accepts.</summary>
    internal virtual bool ReadsBroken => false;

    /// <summary>Whether it is about holes of <c>Twiml</c>, whose values are typed and escaped; text has none.</summary>
    internal virtual bool IsAboutTypedHoles => false;

    internal abstract IEnumerable<Diagnostic> Analyze(TwimlSource source, CancellationToken cancellationToken);

    private protected static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity, string helpLink) =>
        new(id, title, message, "Document", severity, isEnabledByDefault: true, description: HelpLink.OwnPage(id), helpLinkUri: helpLink);
}

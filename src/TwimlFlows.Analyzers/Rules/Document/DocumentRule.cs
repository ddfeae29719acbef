using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>A rule that looks at one document or fragment.</summary>
internal abstract class DocumentRule
{
    internal abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>What a document must have, one of it at least, for the rule to find anything.</summary>
    internal abstract Traits LooksAt { get; }

    /// <summary>Whether it also looks at what no XML parser accepts.</summary>
    internal virtual bool ReadsBroken => false;

    /// <summary>Whether it is about holes of <c>Twiml</c>, whose values are typed and escaped; text has none.</summary>
    internal virtual bool IsAboutTypedHoles => false;

    /// <summary>Whether it also looks at a document that is refused for its outermost element. What else is wrong there is said once that is put right.</summary>
    internal virtual bool ReadsMisnamed => false;

    /// <summary>Whether it says anything about what the document has faults of, or was read from.</summary>
    internal bool Reads(TwimlSource source) =>
        (ReadsBroken || source.Document.IsSound) && (!IsAboutTypedHoles || source.IsTyped) && (ReadsMisnamed || !source.IsMisnamed);

    internal abstract IEnumerable<Diagnostic> Analyze(TwimlSource source, CancellationToken cancellationToken);

    private protected static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity, string helpLink) =>
        new(id, title, message, "Document", severity, isEnabledByDefault: true, description: HelpLink.OwnPage(id), helpLinkUri: helpLink);
}

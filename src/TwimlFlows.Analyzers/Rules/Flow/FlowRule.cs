using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>A rule that looks at a whole flow.</summary>
internal abstract class FlowRule
{
    internal abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>What a document of the flow must have, one of it at least, for the rule to find anything.</summary>
    internal abstract Traits LooksAt { get; }

    internal abstract IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken);

    private protected static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity, string helpLink) =>
        new(id, title, message, "Flow", severity, isEnabledByDefault: true, description: HelpLink.OwnPage(id), helpLinkUri: helpLink);
}

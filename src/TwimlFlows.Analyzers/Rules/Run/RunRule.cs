using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Rules.Vocabulary;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>A rule about how one document runs.</summary>
internal abstract class RunRule
{
    internal abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>What a document must have, one of it at least, for the rule to find anything.</summary>
    internal abstract Traits LooksAt { get; }

    internal abstract IEnumerable<Diagnostic> Analyze(RunDocument document);

    private protected static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity, string helpLink) =>
        new(id, title, message, "Document", severity, isEnabledByDefault: true, description: HelpLink.OwnPage(id), helpLinkUri: helpLink);

    /// <summary>A finding at a verb.</summary>
    private protected Diagnostic At(RunVerb verb, params object[] arguments) => At(verb, null, null, arguments);

    /// <summary>A finding at a verb that says how it is put right, or is as grave as its surroundings make it.</summary>
    private protected Diagnostic At(RunVerb verb, Correction? correction, DiagnosticSeverity? severity, params object[] arguments) =>
        new Finding(verb.Element.TagStart, arguments) { Correction = correction, Severity = severity }.ToDiagnostic(Descriptor, verb.Source);
}

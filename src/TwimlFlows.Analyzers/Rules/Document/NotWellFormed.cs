using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>TWF1002: the literal is no XML.</summary>
internal sealed class NotWellFormed : DocumentRule
{
    internal const string Id = "TWF1002";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "TwiML that is not well-formed",
        "{0} Twilio refuses the whole document with error 12100, and the caller hears an error message and a hang-up.",
        DiagnosticSeverity.Error,
        HelpLink.Error(12100));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Fault;

    internal override bool ReadsBroken => true;

    internal override bool ReadsMisnamed => true;

    internal override IEnumerable<Diagnostic> Analyze(TwimlSource source, CancellationToken cancellationToken) =>
        source.Document.Faults.Select(fault => new Finding(fault.Span, fault.Message) { Correction = fault.Correction }.ToDiagnostic(_descriptor, source));
}

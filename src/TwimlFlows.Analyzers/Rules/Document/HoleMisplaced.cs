using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>TWF1004: a hole where no value can stand.</summary>
internal sealed class HoleMisplaced : DocumentRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1004",
        "A hole where no value can stand",
        "This hole stands in {0}, where a value cannot be escaped: it could change the document, and Twilio could refuse it with error 12100. Holes stand between tags and inside the quotes of an attribute.",
        DiagnosticSeverity.Error,
        HelpLink.Error(12100));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Fault;

    internal override bool ReadsBroken => true;

    internal override bool IsAboutTypedHoles => true;

    internal override IEnumerable<Diagnostic> Analyze(TwimlSource source, CancellationToken cancellationToken) =>
        source.Document.MisplacedHoles.Select(misplaced =>
            Diagnostic.Create(_descriptor, misplaced.Hole.Syntax.GetLocation(), misplaced.Place));
}

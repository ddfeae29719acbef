using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>TWF1005: TwiML as the value of an attribute.</summary>
internal sealed class FragmentInAttribute : DocumentRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1005",
        "TwiML in an attribute",
        "The attribute '{0}' gets TwiML as its value, which breaks the document: Twilio refuses it with error 12100, and the caller hears an error message and a hang-up. {1}",
        DiagnosticSeverity.Error,
        HelpLink.Error(12100));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.FragmentInTag;

    internal override bool IsAboutTypedHoles => true;

    internal override IEnumerable<Diagnostic> Analyze(TwimlSource source, CancellationToken cancellationToken) =>
        from element in source.Document.Elements()
        from attribute in element.Attributes
        from hole in attribute.Holes
        where hole.Kind == TwimlHoleKind.Fragment
        select Diagnostic.Create(_descriptor, hole.Syntax.GetLocation(), attribute.Name, CalledStep.Advice(hole) ?? "Put a text, a number or a link there.");
}

using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Document;
using TwimlFlows.Analyzers.Rules.Run;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>A rule that holds a document against the catalogue, whatever it was read from.</summary>
internal abstract class VocabularyRule : DocumentRule
{
    internal abstract IEnumerable<Finding> Find(CheckedDocument document);

    /// <summary>Without a query: most rules find nothing in most documents, and then make nothing.</summary>
    internal sealed override IEnumerable<Diagnostic> Analyze(TwimlSource source, CancellationToken cancellationToken)
    {
        List<Diagnostic>? diagnostics = null;
        foreach (var finding in Find(source.Checked))
        {
            if (!IsOfFlowRule(source, finding) && !IsOfGraverRule(source.Checked, finding))
            {
                (diagnostics ??= []).Add(finding.ToDiagnostic(Descriptor, source));
            }
        }

        return diagnostics ?? (IEnumerable<Diagnostic>)[];
    }

    /// <summary>Whether a rule of the flow says more about it: one fault gives one message.</summary>
    private protected virtual bool IsOfFlowRule(TwimlSource source, Finding finding) => false;

    /// <summary>
    /// Whether more is wrong with the attribute: what Twilio refuses is told first, then what does nothing at all, then the rest.
    /// </summary>
    private bool IsOfGraverRule(CheckedDocument document, Finding finding) =>
        Descriptor.DefaultSeverity != DiagnosticSeverity.Error
        && document.AttributeAt(finding.Span) is var (element, attribute)
        && (document.IsRefused(attribute) || IdleAttributes.Why(element.Element, attribute.Name, name => element.Constant(document, name)) is not null);

    /// <summary>Names as a text lists them.</summary>
    private protected static string List(IEnumerable<string> names) => string.Join(", ", names);
}

using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Document;

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
            if (!IsOfFlowRule(source, finding))
            {
                (diagnostics ??= []).Add(finding.ToDiagnostic(Descriptor, source));
            }
        }

        return diagnostics ?? (IEnumerable<Diagnostic>)[];
    }

    /// <summary>Whether a rule of the flow says more about it: one fault gives one message.</summary>
    private protected virtual bool IsOfFlowRule(TwimlSource source, Finding finding) => false;

    /// <summary>The end of a message that proposes something; nothing when there is nothing to propose.</summary>
    private protected static string Proposal(string? word, string before = " Did you mean ", string after = "?") =>
        word is null ? "" : before + word + after;

    /// <summary>Names as a text lists them.</summary>
    private protected static string List(IEnumerable<string> names) => string.Join(", ", names);
}

using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>TWF1063: a document that is TwiML by its verbs, and whose outermost element has another name.</summary>
internal sealed class RootMisnamed : DocumentRule
{
    internal const string Id = "TWF1063";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A document that is not in a Response",
        "The outermost element of TwiML is <Response>, and not <{0}>: Twilio refuses the whole document with error 12102, and the caller hears an error message and a hang-up. Write <Response>.",
        DiagnosticSeverity.Error,
        HelpLink.Error(12102));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Any;

    internal override bool ReadsMisnamed => true;

    internal override IEnumerable<Diagnostic> Analyze(TwimlSource source, CancellationToken cancellationToken)
    {
        if (source.IsMisnamed && source.Document.Elements().First() is var root)
        {
            yield return new Finding(root.TagStart, root.Name)
            {
                Correction = Correction.RenameElement(PlainDocument.Root, [.. ElementUnknown.NamesOf(source.Document, root)]),
            }.ToDiagnostic(_descriptor, source);
        }
    }
}

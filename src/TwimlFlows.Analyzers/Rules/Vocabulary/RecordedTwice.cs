using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1048: a Dial and its Conference that both record.</summary>
internal sealed class RecordedTwice : VocabularyRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1048",
        "A call that is recorded twice",
        "The Dial and its Conference both record: the call is recorded and paid twice, or the second recording fails with 16108 (not confirmed). Record the Conference alone, which leaves hold music out.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/conference"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Conference;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from element in document.Known
        where element is { Name: "Conference", Parent.Name: "Dial" } && element.Constant(document, "record") == "record-from-start"
        let dial = element.Parent!.Element.Attribute("record")
        where dial is { IsWrittenOut: true } && element.Parent!.Constant(document, "record") is not ("do-not-record" or "false" or "")
        select new Finding(dial.NameSpan);
}

using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1064: a room and a label that are the same for every caller.</summary>
internal sealed class LabelShared : VocabularyRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1064",
        "A label that two callers would share",
        "Whoever gets this document comes into the room '{0}' as '{1}': the second one at a time is refused with 16025, and goes on without the room. Give each call a room or a label of its own.",
        DiagnosticSeverity.Info,
        HelpLink.Error(16025));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Label;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from text in document.Texts
        where text.Element.Name == "Conference"
        let label = text.Element.Constant(document, "participantLabel")
        where label is { Length: > 0 } && LabelInvalid.FaultOf(label) is null && LabelEscaped.IsPlain(label)
        select new Finding(text.Element.Element.Attribute("participantLabel")!.ValueSpan, text.Text, label);
}

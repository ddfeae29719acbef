using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Rules.Vocabulary;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>TWF1074: a call that is refused with a Hangup.</summary>
internal sealed class HangupInsteadOfReject : RunRule
{
    internal const string Id = "TWF1074";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A Hangup that answers the call",
        "This Hangup is all that answers the call: it is picked up, billed and cut off, and the caller hears nothing. A Reject refuses it without an answer.",
        DiagnosticSeverity.Info,
        HelpLink.Page("voice/twiml/reject"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Hangup;

    internal override IEnumerable<Diagnostic> Analyze(RunDocument document) =>
        from place in document.AnswersOnly ? document.Walk.Places : []
        where place.Verb.Name == "Hangup" && place.Verb.Source == document.Source && document.Source.Document.Verbs.Count(node => node.IsSomething) == 1 && !document.MayBeAnswered
        select At(place.Verb, Correction.RenameElement("Reject", [.. ElementUnknown.NamesOf(place.Verb.Source.Document, place.Verb.Element)]), null);
}

using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>TWF1077: a Record whose recording nobody takes.</summary>
internal sealed class RecordWithoutAction : RunRule
{
    internal const string Id = "TWF1077";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A Record without an action",
        "Without an action Twilio asks for this document{0} again after the recording: the caller hears the greeting again and is recorded again. Give it an action.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/record"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Record;

    internal override IEnumerable<Diagnostic> Analyze(RunDocument document) =>
        from place in document.MayControlCall ? document.Walk.Places : []
        where place.Verb.Name == "Record" && place.Verb.Element.Lacks("action") && !document.IsInline && !document.TakesResultOf(place.Verb)
        select At(place.Verb, null, document.Guess(DiagnosticSeverity.Warning), document.NameOfStep is { } step ? $" of '{step}'" : "");
}

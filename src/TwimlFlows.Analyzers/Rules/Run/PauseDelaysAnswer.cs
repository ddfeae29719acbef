using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>TWF1072: a Pause as the first verb of the document that answers a call.</summary>
internal sealed class PauseDelaysAnswer : RunRule
{
    internal const string Id = "TWF1072";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A Pause that lets the phone ring on",
        "This Pause is the first verb that answers a call, so the phone rings on until it is over: the caller hears no silence but more ringing. If the call is to be answered at once, put it behind another verb.",
        DiagnosticSeverity.Info,
        HelpLink.Page("voice/twiml/pause"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Pause;

    internal override IEnumerable<Diagnostic> Analyze(RunDocument document) =>
        from place in document.AnswersOnly ? document.Walk.Places : []
        where place is { Verb.Name: "Pause", IsCertain: true } && place.Verb == document.Course.Verbs.First() && place.Ahead.IsMore && !document.MayBeAnswered
        select At(place.Verb);
}

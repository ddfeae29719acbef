using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>TWF1075: nothing follows a Gather that may end without input.</summary>
internal sealed class GatherWithoutWayOn : RunRule
{
    internal const string Id = "TWF1075";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A Gather without a way on",
        "Nothing follows this Gather: a caller who presses or says nothing is cut off without a word. Put a prompt and a Redirect behind it, or write actionOnEmptyResult=\"true\".",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/gather"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Gather;

    internal override IEnumerable<Diagnostic> Analyze(RunDocument document) =>
        from place in document.MayEndCall ? document.Walk.Places : []
        where place is { Verb.Name: "Gather", Ahead.IsEnd: true }
            && (place.Verb.Element.Lacks("actionOnEmptyResult") || place.Verb.Constant("actionOnEmptyResult") == "false")
            && !IsOfOtherRule(document, place.Verb)
        select At(place.Verb, null, document.Guess(DiagnosticSeverity.Warning));

    /// <summary>TWF1076 speaks of an input that nobody takes, and TWF1086 of one that has nowhere to go.</summary>
    private static bool IsOfOtherRule(RunDocument document, RunVerb gather) =>
        GatherWithoutAction.Is(document, gather) || (document.IsInline && gather.Element.Lacks("action"));
}

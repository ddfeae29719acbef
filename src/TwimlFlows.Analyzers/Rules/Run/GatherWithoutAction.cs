using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>TWF1076: a Gather whose input nobody takes.</summary>
internal sealed class GatherWithoutAction : RunRule
{
    internal const string Id = "TWF1076";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A Gather without an action",
        "Without an action Twilio sends the input to the address of this document itself{0}: the caller hears the same menu again and again. Give it an action with a link to a step that takes a GatherResult.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/gather"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Gather;

    /// <summary>Whether nobody takes the input of a Gather.</summary>
    internal static bool Is(RunDocument document, RunVerb gather) =>
        document.IsWhole && !document.IsPlayedInRoom && gather.Element.Lacks("action") && !document.IsInline && !document.TakesResultOf(gather);

    internal override IEnumerable<Diagnostic> Analyze(RunDocument document) =>
        from place in document.Walk.Places
        where place.Verb.Name == "Gather" && Is(document, place.Verb)
        select At(place.Verb, null, document.Guess(DiagnosticSeverity.Warning), document.NameOfStep is { } step ? $", and '{step}' takes no GatherResult" : "");
}

using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Rules.Vocabulary;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>TWF1070: a verb stands behind one that takes the call away.</summary>
internal sealed class VerbNeverRuns : RunRule
{
    internal const string Id = "TWF1070";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A verb that never runs",
        "{0} never runs: {1} the caller hears nothing of it. {2}",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Redirect | Traits.Hangup | Traits.Reject | Traits.Leave | Traits.Dial | Traits.Enqueue | Traits.Connect;

    internal override IEnumerable<Diagnostic> Analyze(RunDocument document) =>
        from dead in document.Walk.Dead
        let advice = HandsOver(dead.Behind) ? "Move it into the step that the action leads to, or take the action away." : "Put it in front, or remove it."
        select dead.Item is RunVerb verb
            ? At(verb, Correction.RemoveFrom(verb.Element, verb.Source.Document.Verbs), null, $"<{verb.Name}>", Reason(dead.Behind), advice)
            : Diagnostic.Create(_descriptor, dead.Item.Location, dead.Item is RunInsert { IsPart: true } ? "Some of what is put in here" : "What is put in here", Reason(dead.Behind), advice);

    private static bool HandsOver(RunVerb verb) => verb.Name is "Dial" or "Enqueue" or "Connect";

    private static string Reason(RunVerb verb) => verb.Name switch
    {
        "Hangup" => "<Hangup> in front of it ends the call, and",
        "Reject" => "<Reject> in front of it refuses the call, and",
        "Redirect" => "<Redirect> in front of it goes on with another document, and",
        "Leave" => "<Leave> in front of it takes the caller out of the queue, and",
        var name => $"<{name}> in front of it has an action, whose document takes the call over whatever the result is;",
    };
}

using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>TWF1083: nothing follows an Enqueue that has no action.</summary>
internal sealed class EnqueueWithoutWayOn : RunRule
{
    internal const string Id = "TWF1083";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "An Enqueue without a way on",
        "Nothing follows this Enqueue and it has no action: a caller who leaves the queue, finds it full or is thrown out of it by an error is cut off without a word. Give it an action, or put a Redirect behind it.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/enqueue"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Enqueue;

    internal override IEnumerable<Diagnostic> Analyze(RunDocument document) =>
        from place in document.MayEndCall ? document.Walk.Places : []
        where place is { Verb.Name: "Enqueue", Ahead.IsEnd: true } && place.Verb.Element.Lacks("action") && !IsOfOtherRule(document)
        select At(place.Verb, null, document.IsInHoldingFlow ? null : DiagnosticSeverity.Info);

    /// <summary>TWF2003 speaks of the Enqueue that parks a leg, for which an action is not enough.</summary>
    private static bool IsOfOtherRule(RunDocument document) => document.InFlow?.StepAmong(document.Flow!.Roles.Park) is not null;
}

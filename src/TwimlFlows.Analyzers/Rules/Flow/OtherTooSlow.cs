using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>TWF2006: the step in which the partner of a held leg waits asks for itself too seldom.</summary>
internal sealed class OtherTooSlow : FlowRule
{
    internal const int MostSeconds = 15;

    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF2006",
        "A wait that asks too seldom",
        "One round of '{0}' takes {1}, and only its next request tells this flow that the party is still there: if a message of its end is lost, the one on hold goes on listening to music. Keep a round to 10 to {2} s.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/pause"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Any;

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken) =>
        from step in flow.Roles.HoldsLegs ? flow.Roles.Other : []
        from document in flow.DocumentsOf(step)
        where document.Run is { End: DocumentEnd.LeadsOn, IsCertain: true, LeastSeconds: > MostSeconds } && document.Run.Next?.Name == step
        select Diagnostic.Create(_descriptor, document.LocationOfLongest, step, VerbLength.InWords(document.Run.LeastSeconds), MostSeconds);
}

using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>TWF1071: a Reject behind another verb, which answers the call.</summary>
internal sealed class RejectNotFirst : RunRule
{
    internal const string Id = "TWF1071";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A Reject that comes too late",
        "A verb in front of this Reject has answered the call: it is billed, and the caller is not refused but cut off. Put the Reject first, or end the call with <Hangup/>.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/reject"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Reject;

    internal override IEnumerable<Diagnostic> Analyze(RunDocument document) =>
        from place in document.IsPlayed ? [] : document.Walk.Places
        where place is { Verb.Name: "Reject", MayBeFirst: false }
        select At(place.Verb);
}

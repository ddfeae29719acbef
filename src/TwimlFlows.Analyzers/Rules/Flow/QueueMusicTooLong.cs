using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>TWF2011: what a leg on hold hears in its queue runs so long that it cannot be let go in between.</summary>
internal sealed class QueueMusicTooLong : FlowRule
{
    private const int MostSeconds = 30;

    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF2011",
        "Hold music that asks too seldom",
        "'{0}' plays for {1} before Twilio asks for it again, and only at that request a caller whose partner is gone is let go for certain. Keep it to {2} s: in a queue Twilio asks again by itself.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/enqueue"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Any;

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken) =>
        from document in flow.Documents
        let step = document.StepAmong(flow.Places.Parked)
        where step is not null && document.Run is { IsCertain: true, LeastSeconds: > MostSeconds, End: DocumentEnd.RunsOut or DocumentEnd.LeadsOn }
        select Diagnostic.Create(_descriptor, document.LocationOfLongest, step, VerbLength.InWords(document.Run.LeastSeconds), MostSeconds);
}

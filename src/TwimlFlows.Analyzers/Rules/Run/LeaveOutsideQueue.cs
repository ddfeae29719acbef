using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>TWF1088: a Leave in a document that no queue plays.</summary>
internal sealed class LeaveOutsideQueue : RunRule
{
    internal const string Id = "TWF1088";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A Leave where nobody waits",
        "Leave takes a caller out of a queue, and only in the document that the queue plays: here it does nothing, or Twilio logs a warning, and the call goes on or ends. Use a Redirect, or <Hangup/> to end the call.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/leave"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Leave;

    internal override IEnumerable<Diagnostic> Analyze(RunDocument document) =>
        from place in document.ControlsCall && document.Places.Count > 0 ? document.Walk.Places : []
        where place.Verb.Name == "Leave"
        select At(place.Verb);
}

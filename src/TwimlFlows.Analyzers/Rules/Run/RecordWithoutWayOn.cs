using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>TWF1078: nothing follows a Record that may end without a recording.</summary>
internal sealed class RecordWithoutWayOn : RunRule
{
    internal const string Id = "TWF1078";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A Record without a way on",
        "Nothing follows this Record: where the caller says nothing Twilio does not ask for the action (not confirmed for today), and the call just ends. Put a prompt and a Redirect behind it.",
        DiagnosticSeverity.Info,
        HelpLink.Page("voice/twiml/record"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Record;

    internal override IEnumerable<Diagnostic> Analyze(RunDocument document) =>
        from place in document.MayEndCall ? document.Walk.Places : []
        where place is { Verb.Name: "Record", Ahead.IsEnd: true } && place.Verb.Element.Attribute("action") is not null
        select At(place.Verb);
}

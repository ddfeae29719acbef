using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>TWF1079: a document ends behind a Start or Stop, which take no time.</summary>
internal sealed class StartWithNothingBehind : RunRule
{
    internal const string Id = "TWF1079";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A Start with nothing behind it",
        "<{0}> takes no time and nothing follows it: Twilio hangs up at once, and the caller is cut off. Put the verb behind it that the call goes on with.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/start"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Start;

    internal override IEnumerable<Diagnostic> Analyze(RunDocument document) =>
        from place in document.MayEndCall ? document.Walk.Places : []
        where place is { Verb.Name: "Start" or "Stop", Ahead.IsEnd: true }
        select At(place.Verb, place.Verb.Name);
}

using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Rules.Vocabulary;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>TWF1089: loop="0" in what is played to people in a room, where nobody asks for it again.</summary>
internal sealed class LoopIsNotEndless : RunRule
{
    internal const string Id = "TWF1089";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A loop that is not endless",
        "loop=\"0\" repeats at most 1000 times, and a very long playback may be cut (not confirmed): people who wait that long hear silence then. Leave the loop out and end the document with a Redirect to this step.",
        DiagnosticSeverity.Info,
        HelpLink.Page("voice/twiml/play"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Loop;

    internal override IEnumerable<Diagnostic> Analyze(RunDocument document) =>
        from place in document.IsPlayedInRoom ? document.Walk.Places : []
        where place.Verb.Name is "Play" or "Say" && place.Verb.Constant("loop") == "0"
        select new Finding(place.Verb.Element.Attribute("loop")!.NameSpan).ToDiagnostic(_descriptor, place.Verb.Source);
}

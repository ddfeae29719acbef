using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Rules.Vocabulary;
using TwimlFlows.Analyzers.Run;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>TWF1073: answerOnBridge on a Dial that is not the first verb.</summary>
internal sealed class AnswerOnBridgeLate : RunRule
{
    internal const string Id = "TWF1073";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "An answerOnBridge that comes too late",
        "answerOnBridge works only when the Dial is the first verb: what stands in front of it has answered the call, and the caller pays while nobody has picked up. Put the Dial first, or take answerOnBridge out.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/dial"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Dial;

    internal override IEnumerable<Diagnostic> Analyze(RunDocument document) =>
        from place in document.IsPlayed ? [] : document.Walk.Places
        where place is { Verb.Name: "Dial", MayBeFirst: false } && place.Verb.Constant("answerOnBridge") == "true"
        let attribute = place.Verb.Element.Attribute("answerOnBridge")!
        select new Finding(attribute.NameSpan) { Correction = CorrectionOf(document, place.Verb, attribute) }.ToDiagnostic(_descriptor, place.Verb.Source);

    /// <summary>In another document that holds the fragment it may work.</summary>
    private static Correction? CorrectionOf(RunDocument document, RunVerb dial, TwimlAttribute attribute) =>
        ReferenceEquals(dial.Source, document.Source) ? Correction.Remove(dial.Source.Document, attribute) : null;
}

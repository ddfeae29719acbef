using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>TWF1056: an id of one thing where Twilio looks for another.</summary>
internal sealed class IdMisplaced : HoleRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1056",
        "An id of something else",
        "This is {0}, and {1} takes {2}: {3}. Put {2} there.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.ValueInTag | Traits.ValueBetweenTags;

    internal override IEnumerable<Diagnostic> Analyze(TwimlSource source, CancellationToken cancellationToken) =>
        from value in source.Checked.HoleValues.Concat(source.Checked.HoleTexts)
        where HoleType.IsId(value.Hole.Type)
        let place = IdPlace.Of(value)
        where place?.Refuses(value.Hole.Type!) == true && !IsOfFlowRule(source, value)
        select At(value.Hole, HoleType.Named(value.Hole.Type!), value.Place, place.Takes, place.Otherwise);
}

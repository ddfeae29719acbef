using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Rules.Flow;
using TwimlFlows.Analyzers.Rules.Vocabulary;
using TwimlFlows.Analyzers.Run;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>TWF1080: an attribute that does nothing where it stands, since another one decides or is missing.</summary>
internal sealed class AttributeWithoutEffect : RunRule
{
    internal const string Id = "TWF1080";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "An attribute without effect",
        "'{1}' of this <{0}> does nothing: {2}. Take it out{3}.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Attribute;

    internal override IEnumerable<Diagnostic> Analyze(RunDocument document) =>
        from place in document.Walk.Places
        from element in place.Verb.Element.DescendantsAndSelf()
        from attribute in element.Attributes
        let idle = IdleAttributes.Why(element, attribute.Name, name => place.Verb.ConstantOf(element, name))
        where idle is not null && !IsOfOtherRule(document, place, element, attribute)
        select new Finding(attribute.NameSpan, element.Name, attribute.Name, idle.Reason, idle.Instead)
        {
            Correction = Correction.Remove(place.Verb.Source.Document, attribute),
            Severity = idle.IsFelt ? null : DiagnosticSeverity.Info,
        }.ToDiagnostic(_descriptor, place.Verb.Source);

    private static bool IsOfOtherRule(RunDocument document, RunPlace place, TwimlElement element, TwimlAttribute attribute) =>
        IsStatusOfLeg(document, element, attribute)
        || (attribute.Name == "method" && element == place.Verb.Element && IsAskedForAction(document, place))
        || place.Verb.Source.Checked.IsRefused(attribute);

    /// <summary>TWF2004 asks for the statusCallback of whom a hold may move.</summary>
    private static bool IsStatusOfLeg(RunDocument document, TwimlElement element, TwimlAttribute attribute) =>
        attribute.Name.StartsWith("statusCallback", StringComparison.Ordinal) && element.Name is "Number" or "Client" or "Sip" && document.Flow?.Roles.HoldsLegs == true;

    /// <summary>TWF1001, TWF1083 and TWF2003 ask for the action without which a method is idle.</summary>
    private static bool IsAskedForAction(RunDocument document, RunPlace place) =>
        (place.Ahead.IsEnd && document.MayEndCall && (place.Verb.Name == "Enqueue" || (place.Verb.Name == "Dial" && !LegDials.MayHoldRoom(place.Verb.Element))))
        || (document.Flow is { } flow && flow.Interrupted.Any(found => found.Verb.Element == place.Verb.Element));
}

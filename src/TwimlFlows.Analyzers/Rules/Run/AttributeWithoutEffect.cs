using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Flow;
using TwimlFlows.Analyzers.Rules.Vocabulary;
using TwimlFlows.Analyzers.Run;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>TWF1080: an attribute that does nothing where it stands, since another one decides or is missing. What one of them makes idle is told at once.</summary>
internal sealed class AttributeWithoutEffect : RunRule
{
    internal const string Id = "TWF1080";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "An attribute without effect",
        "{1} of this <{0}> {2}: {3}. Take {4} out{5}.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Attribute;

    internal override IEnumerable<Diagnostic> Analyze(RunDocument document) =>
        from place in document.Walk.Places
        from element in place.Verb.Element.DescendantsAndSelf()
        from idle in IdleIn(document, place, element).GroupBy(one => one.Why.Reason)
        select Report(place.Verb.Source, element, [.. idle.Select(one => one.Attribute)], [.. idle.Select(one => one.Why)]);

    private static IEnumerable<(TwimlAttribute Attribute, IdleAttribute Why)> IdleIn(RunDocument document, RunPlace place, TwimlElement element) =>
        from attribute in element.Attributes
        let idle = IdleAttributes.Why(element, attribute.Name, name => place.Verb.ConstantOf(element, name))
        where idle is not null && !IsOfOtherRule(document, place, element, attribute)
        select (attribute, idle);

    private static Diagnostic Report(TwimlSource source, TwimlElement element, IReadOnlyList<TwimlAttribute> attributes, IReadOnlyList<IdleAttribute> why)
    {
        var correction = Correction.Remove(source.Document, attributes);
        var (verb, them) = attributes.Count == 1 ? ("does nothing", "it") : ("do nothing", "them");
        return new Finding(attributes[0].NameSpan, element.Name, correction.What, verb, why[0].Reason, them, why[0].Instead)
        {
            Correction = correction,
            Severity = why.Any(one => one.IsFelt) ? null : DiagnosticSeverity.Info,
        }.ToDiagnostic(_descriptor, source);
    }

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

using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1014: an element that has neither text nor what may stand for it.</summary>
internal sealed class TextMissing : VocabularyRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1014",
        "An element without the text it needs",
        "<{0}> is empty: Twilio has nothing to go by, and the caller gets nothing of it, or is cut off. Write its text{1}.",
        DiagnosticSeverity.Error,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.TextMissing;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from element in document.Known
        where element.Info!.Text == TextRule.Required
            && !element.Element.Children.Any(node => node is TwimlHoleNode or TwimlTextNode { IsBlank: false })
            && !element.Element.Elements.Any(child => StandsForText(document, element, child))
            && !element.Info.TextOr.Any(name => element.Element.Attribute(name) is not null || element.HasMisspelt(name))
        select new Finding(element.Element.TagStart, element.Name, element.Info!.TextOr.Count == 0 ? "" : ", or " + Others(element.Info));

    /// <summary>A child that is unknown or misplaced has its own finding.</summary>
    private static bool StandsForText(CheckedDocument document, CheckedElement element, TwimlElement child) =>
        element.Info!.TextOr.Contains(child.Name)
        || !document.Catalogue.Allows(child.Name, element.Name)
        || document.Catalogue.Find(child.Name, element.Name)!.Kind == ElementKind.Ssml;

    private static string Others(ElementInfo info) =>
        info.Attribute(info.TextOr[0]) is not null ? $"give it '{info.TextOr[0]}'"
            : info.TextOr.Count == 1 ? $"put <{info.TextOr[0]}> into it"
            : $"put one of these into it: {List(info.TextOr)}";

    private protected override bool IsOfFlowRule(TwimlSource source, Finding finding) =>
        finding.Arguments[0] is "Enqueue" or "Queue" && source.Flow is { } flow && HoldRoles.Of(flow).HoldsLegs;
}

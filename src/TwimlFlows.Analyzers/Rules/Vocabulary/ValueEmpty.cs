using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1017: an attribute without a value that cannot be empty.</summary>
internal sealed class ValueEmpty : VocabularyRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1017",
        "An empty attribute",
        "'{1}' of <{0}> is empty: Twilio refuses an empty value here, and what the caller gets is not what was meant. Give it a value, or leave the attribute out.",
        DiagnosticSeverity.Error,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from value in document.Values
        where value.Text.Length == 0 && !value.Info.TakesNothing
        select new Finding(value.Element.Element.Attribute(value.Info.Name)!.NameSpan, value.Element.Name, value.Info.Name);

    private protected override bool IsOfFlowRule(TwimlSource source, Finding finding) =>
        finding.Arguments[0] is "Queue" && source.Flow is { } flow && HoldRoles.Of(flow).HoldsLegs;
}

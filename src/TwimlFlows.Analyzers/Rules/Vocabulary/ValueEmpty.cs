using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1017: an attribute without a value that cannot be empty.</summary>
internal sealed class ValueEmpty : VocabularyRule
{
    internal const string Id = "TWF1017";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "An empty attribute",
        "'{1}' of <{0}> is empty: Twilio refuses an empty value here, and what the caller gets is not what was meant. Give it a value, or leave the attribute out.",
        DiagnosticSeverity.Error,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.EmptyValue;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from value in document.Values
        where value.Text.Length == 0 && !value.Info.TakesNothing
        let attribute = value.Element.Element.Attribute(value.Info.Name)!
        select new Finding(attribute.NameSpan, value.Element.Name, value.Info.Name)
        {
            Correction = IsIdle(value) ? Correction.Remove(document.Document, attribute) : null,
        };

    /// <summary>Whether Twilio's default is what emptiness means. Without an action the same document comes again, which few want.</summary>
    private static bool IsIdle(CheckedValue value) =>
        !value.Info.IsRequired && value.Info.Name != "action" && !value.Element.Info!.TextOr.Contains(value.Info.Name);

    private protected override bool IsOfFlowRule(TwimlSource source, Finding finding) =>
        finding.Arguments[0] is "Queue" && source.Flow is { } flow && HoldRoles.Of(flow).HoldsLegs;
}

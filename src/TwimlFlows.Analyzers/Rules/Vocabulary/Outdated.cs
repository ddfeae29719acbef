using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1041: elements, attributes and words that are kept for old documents.</summary>
internal sealed class Outdated : VocabularyRule
{
    internal const string Id = "TWF1041";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "Something that Twilio advises against",
        "{0} is outdated: Twilio may stop to support it, and callers then go without it. {1}",
        DiagnosticSeverity.Info,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Deprecated;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        document.Known.Where(element => element.Info!.IsDeprecated).Select(element => new Finding(element.Element.TagStart, $"<{element.Name}>", "Leave it out."))
            .Concat(
                from element in document.Known
                from attribute in element.Element.Attributes
                let info = element.Info!.Attribute(attribute.Name)
                where info is { IsDeprecated: true }
                let instead = info.ReplacedBy is { } other && element.Element.Attribute(other) is null ? other : null
                select new Finding(attribute.NameSpan, $"'{info.Name}' of <{element.Name}>", info.ReplacedBy is null ? "Leave it out." : $"Use '{info.ReplacedBy}' instead.")
                {
                    Correction = Correction.RenameAttribute(instead, attribute.NameSpan),
                })
            .Concat(
                from value in document.Values
                where value.Info.DeprecatedWords?.Contains(value.Text) == true
                select new Finding(value.Span, $"'{value.Text}' as '{value.Info.Name}' of <{value.Element.Name}>", "Take another one."));
}

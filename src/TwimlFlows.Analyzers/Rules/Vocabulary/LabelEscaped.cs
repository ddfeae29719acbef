using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1066: a participant's label that stands in no address as it is.</summary>
internal sealed class LabelEscaped : VocabularyRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1066",
        "A label that must be escaped",
        "The label '{0}' stands in no address as it is. TwimlFlows escapes it, and Twilio's own library does not: a hold or a removal by it finds nobody there (404). Use letters, digits and hyphens.",
        DiagnosticSeverity.Info,
        HelpLink.Page("voice/api/conference-participant-resource"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Label;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from value in document.Values
        where value.Info.Name == "participantLabel" && value.Text.Length > 0 && LabelInvalid.FaultOf(value.Text) is null && !IsPlain(value.Text)
        select new Finding(value.Span, value.Text);

    /// <summary>Whether a label holds nothing but what RFC 3986 leaves as it is.</summary>
    internal static bool IsPlain(string label) => Regex.IsMatch(label, "^[A-Za-z0-9._~-]*$", RegexOptions.CultureInvariant);
}

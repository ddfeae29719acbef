using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1065: a SIP domain of Twilio's own, without a phone that is registered there.</summary>
internal sealed class SipToTwilioDomain : VocabularyRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1065",
        "A call to a SIP domain of Twilio's",
        "'{0}' is a SIP domain of Twilio's and no phone: Twilio does not call its own domains and reports 13255, nobody is rung, and the caller is cut off. Name the phone that is registered there, or dial a Client.",
        DiagnosticSeverity.Error,
        HelpLink.Error(13255));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Sip;

    /// <summary>With a user in front of it, it is the address of a phone that is registered there.</summary>
    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from text in document.Texts
        where text.Element is { Name: "Sip", Place: not "Refer" } or { Name: "Uri" }
            && Regex.IsMatch(text.Text, @"^sips?:[^\s@?;:]+\.sip(\.[a-z0-9-]+)?\.twilio\.com([:;?]|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)
        select new Finding(text.Span, text.Text);
}

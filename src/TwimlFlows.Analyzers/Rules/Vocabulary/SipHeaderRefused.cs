using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1045: a header in a SIP address that Twilio does not send.</summary>
internal sealed class SipHeaderRefused : VocabularyRule
{
    /// <summary>How long the headers of an address may be together. How many there may be is not confirmed.</summary>
    private const int Longest = 1024;

    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1045",
        "A SIP header that Twilio does not send",
        "{0}: Twilio drops what it does not take, and the phone rings without it. {1}",
        DiagnosticSeverity.Warning,
        HelpLink.Error(13252));

    private static readonly Regex _name = new(
        "^(x-[a-z0-9.!%*_+`'~-]+|User-to-User|Remote-Party-ID|P-Preferred-Identity|P-Called-Party-ID)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Sip;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from text in document.Texts
        where text.Element is { Name: "Sip", Place: not "Refer" } or { Name: "Uri" } && text.Text.IndexOf('?') > 0
        let headers = text.Text.Substring(text.Text.IndexOf('?') + 1)
        let wrong = headers.Split(['&'], StringSplitOptions.RemoveEmptyEntries).Select(header => header.Split('=')[0]).FirstOrDefault(name => !_name.IsMatch(name))
        where wrong is not null || headers.Length > Longest
        select wrong is not null
            ? new Finding(text.Span, $"The SIP header '{wrong}' has a name that Twilio does not take (13252)", "Begin the name with X-, and use letters, digits and hyphens.")
            : new Finding(text.Span, $"The headers of this SIP address have {headers.Length} characters together, and Twilio takes {Longest} (13251)", "Leave some out.");
}

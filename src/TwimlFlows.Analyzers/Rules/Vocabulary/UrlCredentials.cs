using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1029: credentials in an address.</summary>
internal sealed class UrlCredentials : VocabularyRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1029",
        "A password in an address",
        "'{0}' holds a user name and a password, which are readable in Twilio's logs and in every recording of the request. Check Twilio's signature instead.",
        DiagnosticSeverity.Info,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Url;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from url in document.Urls
        where Address.FaultOf(url.Url, url.Scheme) == AddressFault.Credentials
        select new Finding(url.Span, url.Url);
}

using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1025: an address that is neither http nor https, or no wss where that is needed.</summary>
internal sealed class UrlScheme : VocabularyRule
{
    internal const string Id = "TWF1025";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "An address with the wrong scheme",
        "'{0}' has a scheme that Twilio does not use here: it asks nowhere, so {2}. Write {1}://.",
        DiagnosticSeverity.Error,
        HelpLink.Error(11100));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Url;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from url in document.Urls
        where Address.FaultOf(url.Url, url.Scheme) == AddressFault.WrongScheme
        select new Finding(url.Span, url.Url, url.Scheme ?? "https", url.Consequence)
        {
            Correction = Correction.Write(Address.Meant(url.Url, url.Scheme), url.Span),
        };
}

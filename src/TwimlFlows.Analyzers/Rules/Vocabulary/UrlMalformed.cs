using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1024: an address without a host, or with characters that none has.</summary>
internal sealed class UrlMalformed : VocabularyRule
{
    internal const string Id = "TWF1024";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "An address that is none",
        "'{0}' is no address: Twilio cannot fetch anything there and reports error 11100, and the caller hears an error message and a hang-up. Write https://, a host and a path, or a path alone.",
        DiagnosticSeverity.Error,
        HelpLink.Error(11100));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from url in document.Urls
        where Address.FaultOf(url.Url, url.Scheme) == AddressFault.Malformed
        select new Finding(url.Span, url.Url)
        {
            Correction = Correction.Write(Address.Meant(url.Url, url.Scheme), url.Span),
        };
}

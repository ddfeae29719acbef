using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1024: an address without a host, or with characters that none has.</summary>
internal sealed class UrlMalformed : VocabularyRule
{
    internal const string Id = "TWF1024";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "An address that is none",
        "'{0}' is no address: Twilio reports error 11100 and asks nowhere, so {1}. {2}",
        DiagnosticSeverity.Error,
        HelpLink.Error(11100));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Url;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from url in document.Urls
        where Address.FaultOf(url.Url, url.Scheme) == AddressFault.Malformed
        select new Finding(url.Span, url.Url, url.Consequence, Advice(url))
        {
            Correction = Correction.Write(Address.Meant(url.Url, url.Scheme), url.Span),
        };

    private static string Advice(CheckedUrl url) =>
        url.Url.Any(char.IsWhiteSpace) ? "Write %20 for a blank."
        : url.Url.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "Write https:// in front of it."
        : $"Write {url.Scheme ?? "https"}://, a host and a path{(url.Scheme is null ? ", or a path alone" : "")}.";
}

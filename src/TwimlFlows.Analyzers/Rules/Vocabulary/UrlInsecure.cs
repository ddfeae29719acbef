using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1030: an address with http.</summary>
internal sealed class UrlInsecure : VocabularyRule
{
    internal const string Id = "TWF1030";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "An address without encryption",
        "'{0}' is fetched without encryption: what is sent and what the caller gets to hear can be read and changed on the way. Write https://.",
        DiagnosticSeverity.Info,
        HelpLink.Error(11100));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Url;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from url in document.Urls
        where Address.FaultOf(url.Url, url.Scheme) == AddressFault.Insecure
        select new Finding(url.Span, url.Url)
        {
            Correction = Correction.Write(Address.Meant(url.Url, url.Scheme), url.Span),
        };
}

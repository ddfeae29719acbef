using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1028: http with port 443, or https with port 80.</summary>
internal sealed class UrlPort : VocabularyRule
{
    internal const string Id = "TWF1028";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A port of the other scheme",
        "'{0}' speaks one protocol to the port of the other: the connection breaks with error 11206, and {1}. Take the port out.",
        DiagnosticSeverity.Error,
        HelpLink.Error(11100));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Url;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from url in document.Urls
        where Address.FaultOf(url.Url, url.Scheme) == AddressFault.WrongPort
        select new Finding(url.Span, url.Url, url.Consequence)
        {
            Correction = Correction.Write(Address.Meant(url.Url, url.Scheme), url.Span),
        };
}

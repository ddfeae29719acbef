using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1027: a local or private host.</summary>
internal sealed class UrlUnreachable : VocabularyRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1027",
        "An address that only this machine has",
        "Twilio cannot reach '{0}': the host is known on your own machine or network alone, so {1}. Write a path alone, or a public host.",
        DiagnosticSeverity.Warning,
        HelpLink.Error(11100));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Url;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from url in document.Urls
        where Address.FaultOf(url.Url, url.Scheme) == AddressFault.Unreachable
        select new Finding(url.Span, url.Url, url.Consequence);
}

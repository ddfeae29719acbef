using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1026: a host name with an underscore.</summary>
internal sealed class UrlUnderscore : VocabularyRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1026",
        "A host with an underscore",
        "The host of '{0}' has an underscore, which no host name may have: Twilio refuses the address, and {1}. Use a host without one.",
        DiagnosticSeverity.Error,
        HelpLink.Error(11100));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Url;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from url in document.Urls
        where Address.FaultOf(url.Url, url.Scheme) == AddressFault.Underscore
        select new Finding(url.Span, url.Url, url.Consequence);
}

using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1032: <c>client:</c> in front of a client's name.</summary>
internal sealed class ClientPrefixed : VocabularyRule
{
    internal const string Id = "TWF1032";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A client with a prefix",
        "'{0}' is looked up as it stands, and no client has that name: nobody is rung, and the caller is cut off. Write the name alone: {1}.",
        DiagnosticSeverity.Error,
        HelpLink.Page("voice/twiml/client"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Client;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from text in document.Texts
        where text.Element.Name is "Client" or "Identity" && text.Text.StartsWith("client:", StringComparison.OrdinalIgnoreCase)
        let meant = text.Text.Substring("client:".Length)
        select new Finding(text.Span, text.Text, meant)
        {
            Correction = Correction.Write(meant, text.Span),
        };
}

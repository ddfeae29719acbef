using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1049: more than ten replies to one message.</summary>
internal sealed class TooManyMessages : VocabularyRule
{
    private const int Most = 10;

    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1049",
        "More than ten replies to one message",
        "This document replies with {0} messages, and Twilio takes ten: it reports 14109, and from this one on they are not sent. Put several texts into one Message, or send the rest over Twilio's REST API.",
        DiagnosticSeverity.Error,
        HelpLink.Error(14109));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Message;

    internal override IEnumerable<Finding> Find(CheckedDocument document)
    {
        var messages = document.Document.Verbs.OfType<TwimlElement>().Where(verb => verb.Name == "Message").ToList();
        return messages.Count > Most && document.Catalogue.Knows("Message") ? [new Finding(messages[Most].TagStart, messages.Count)] : [];
    }
}

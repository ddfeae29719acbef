using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1012: a verb for messages in a call, or one for calls in the answer to a message.</summary>
internal sealed class OtherDocument : VocabularyRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1012",
        "A verb of the other kind of document",
        "<{0}> belongs into {1}, and this is {2}: Twilio skips it with a warning, and nothing happens. {3}",
        DiagnosticSeverity.Error,
        HelpLink.Error(14110));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.UnknownElement;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from element in document.Elements
        where element.Info is null && IsForeign(document, element) && !IsIn(document, element)
        select document.Catalogue == TwimlCatalogue.Voice
            ? new Finding(element.Element.TagStart, element.Name, "an answer to a message", "a document for a call", "Send the message over Twilio's REST API.")
            : new Finding(element.Element.TagStart, element.Name, "a document for a call", "an answer to a message", "Answer with a Message.");

    /// <summary>Whether an element belongs to the other kind of document.</summary>
    internal static bool IsForeign(CheckedDocument document, CheckedElement element) =>
        (document.Catalogue == TwimlCatalogue.Voice ? TwimlCatalogue.Messaging : TwimlCatalogue.Voice).Knows(element.Name);

    /// <summary>Whether it stands in such an element, which says it all.</summary>
    internal static bool IsIn(CheckedDocument document, CheckedElement element)
    {
        for (var parent = element.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent.Info is null && IsForeign(document, parent))
            {
                return true;
            }
        }

        return false;
    }
}

using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1034: more characters than Twilio takes.</summary>
internal sealed class TextTooLong : VocabularyRule
{
    internal const string Id = "TWF1034";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A name or text that is too long",
        "The text of <{0}> has {1} characters, and Twilio takes {2}: it refuses the element, and the caller gets nothing of it. {3}",
        DiagnosticSeverity.Error,
        HelpLink.Error(13237));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Text;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from text in document.Texts
        let most = Most(document, text.Element)
        where most is not null && text.Text.Length > most
        select new Finding(
            text.Element.Element.TagStart,
            text.Element.Name,
            text.Text.Length,
            most,
            text.Element.Name == "Say" ? "Put the rest into a second Say." : "Shorten it.")
        {
            Correction = text.Element.Name == "Say" ? SaySplit.Of(document, text.Element, most.Value) : null,
        };

    /// <summary>Without a voice the account's own speaks, whose limit may be any of them: the greatest counts.</summary>
    private static int? Most(CheckedDocument document, CheckedElement element) =>
        element.Name != "Say" ? element.Info!.MaxText
        : element.Constant(document, "voice")?.StartsWith("Polly.", StringComparison.Ordinal) == true ? 3000
        : 4096;
}

using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1046: directions for speaking, for a voice that follows none.</summary>
internal sealed class SsmlInBasicVoice : VocabularyRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1046",
        "Directions for a voice that follows none",
        "The voice '{0}' does not know <{1}>: Twilio speaks without it and may report 13513, or the Say fails and the caller hears nothing. Take another voice, such as \"Polly.Joanna\", or leave <{1}> out.",
        DiagnosticSeverity.Warning,
        HelpLink.Error(13513));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Voice;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from element in document.Known
        where element.Name == "Say" && element.Constant(document, "voice") is "man" or "woman"
        let direction = element.Element.Elements.FirstOrDefault(child => IsDirection(document, child))
        where direction is not null
        select new Finding(direction.TagStart, element.Constant(document, "voice")!, direction.Name);

    private static bool IsDirection(CheckedDocument document, TwimlElement child) =>
        document.Catalogue.Allows(child.Name, "Say") && document.Catalogue.Find(child.Name, "Say")!.Kind == ElementKind.Ssml;
}

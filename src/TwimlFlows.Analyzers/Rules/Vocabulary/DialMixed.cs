using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1036: a Dial with a room beside something else, or with text beside nouns.</summary>
internal sealed class DialMixed : VocabularyRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1036",
        "A Dial to two kinds of ends",
        "A Dial leads to one room or one number, or to several phones, and never to {0}: Twilio takes a part of it with warning 13000, and somebody is left out.{1}",
        DiagnosticSeverity.Error,
        HelpLink.Error(13000));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from element in document.Known
        where element is { Name: "Dial", Info: not null }
        let nouns = element.Element.Elements.Where(noun => document.Catalogue.Allows(noun.Name, "Dial")).ToList()
        let fault = nouns.Count > 0 && element.Element.Children.Any(node => node is TwimlTextNode { IsBlank: false }) ? "a text and a noun at once"
            : nouns.Count > 1 && nouns.Any(noun => noun.Name == "Conference") ? "a room and something else"
            : null
        where fault is not null
        select new Finding(element.Element.TagStart, fault, fault.StartsWith("a room", StringComparison.Ordinal) ? " Bring the others into the room with a call of their own." : " Write a Number.");
}

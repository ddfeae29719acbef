using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1009: an element that no document of Twilio's has; a wrong case is enough.</summary>
internal sealed class ElementUnknown : VocabularyRule
{
    internal const string Id = "TWF1009";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "An element that TwiML does not have",
        "TwiML has no element <{0}>: Twilio skips it with warning 12200, and the caller gets nothing of what it should do.{1}",
        DiagnosticSeverity.Error,
        HelpLink.Error(12200));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.UnknownElement;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from element in document.Elements
        where element.Info is null && !OtherDocument.IsForeign(document, element) && !OtherDocument.IsIn(document, element)
        let meant = Meant(document, element)
        select new Finding(element.Element.TagStart, element.Name, meant is null ? " Take it out, or write an element of TwiML." : $" Did you mean <{meant}>?")
        {
            Correction = meant is null ? null : Correction.RenameElement(meant, [.. NamesOf(document.Document, element.Element)]),
        };

    private static string? Meant(CheckedDocument document, CheckedElement element) =>
        (element.Place is { } place ? Spelling.Nearest(element.Name, document.Catalogue.ChildrenOf(place)) : null)
        ?? Spelling.Nearest(element.Name, document.Catalogue.Names);

    /// <summary>Where an element's name stands: in the start tag, and in the end tag if there is one.</summary>
    internal static List<TwimlSpan> NamesOf(TwimlDocument document, TwimlElement element)
    {
        var (name, span) = (element.Name, element.Span);
        var places = new List<TwimlSpan> { new(span.Start + 1, span.Start + 1 + name.Length) };
        var end = document.Text.Of(span).LastIndexOf("</", StringComparison.Ordinal);
        if (end > 0 && string.CompareOrdinal(document.Text.Characters, span.Start + end + 2, name, 0, name.Length) == 0
            && document.Text.Of(span).Substring(end + 2 + name.Length).TrimEnd('>').Trim().Length == 0)
        {
            places.Add(new(span.Start + end + 2, span.Start + end + 2 + name.Length));
        }

        return places;
    }
}

using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>The value of a known attribute, all written out.</summary>
/// <param name="Element">The element.</param>
/// <param name="Info">What is known of the attribute.</param>
/// <param name="Text">The value, decoded, without the blanks around it.</param>
/// <param name="Span">Where the value stands.</param>
internal sealed record CheckedValue(CheckedElement Element, AttributeInfo Info, string Text, TwimlSpan Span)
{
    /// <summary>Whether words or numbers are listed with something else than blanks between them.</summary>
    internal bool IsListedWrongly =>
        Info.Kind is ValueKind.Words or ValueKind.Integers or ValueKind.Texts && Text.IndexOfAny([',', ';', '|']) >= 0;

    /// <summary>The words or numbers of a list, each with its place; a value that is no list is one of them.</summary>
    internal IEnumerable<(string Text, TwimlSpan Span)> Items(CheckedDocument document) =>
        Text.Length == 0 || IsListedWrongly ? []
        : Info.IsList ? TwimlCharacters.Words(document.Document, Span).Select(span => (TwimlCharacters.Of(document.Document, span), span))
        : [(Text, Span)];
}

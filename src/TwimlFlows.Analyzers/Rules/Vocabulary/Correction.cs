using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>How what a rule found is put right, where that is no guess.</summary>
/// <param name="Kind">What is done. All findings of a rule are put right at once in one way, and not in several.</param>
/// <param name="What">What is written, taken out or put in.</param>
/// <param name="Edits">The changes of the document.</param>
internal sealed record Correction(CorrectionKind Kind, string What, IReadOnlyList<Edit> Edits)
{
    /// <summary>Writes a name or a value in some places; null when there is none to write.</summary>
    internal static Correction? Write(string? value, params TwimlSpan[] places) => value is null
        ? null
        : new(CorrectionKind.Write, value, [.. places.Select(place => new Edit(place, EditPlace.Over, XmlText.Of(value)))]);

    /// <summary>Names elements in another way.</summary>
    internal static Correction RenameElement(string name, params TwimlSpan[] places) => Write(name, places)! with { What = $"<{name}>" };

    /// <summary>Names an attribute in another way; null when there is no other name.</summary>
    internal static Correction? RenameAttribute(string? name, TwimlSpan place) => Write(name, place) is { } correction ? correction with { What = $"'{name}'" } : null;

    /// <summary>Takes an attribute out, with the blanks in front of it.</summary>
    internal static Correction Remove(TwimlDocument document, TwimlAttribute attribute) => Remove(document, [attribute]);

    /// <summary>Takes several attributes out, each with the blanks in front of it.</summary>
    internal static Correction Remove(TwimlDocument document, IReadOnlyList<TwimlAttribute> attributes)
    {
        var names = attributes.Select(attribute => $"'{attribute.Name}'").ToList();
        return new(
            CorrectionKind.Remove,
            names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[names.Count - 1]}",
            [.. attributes.Select(attribute => new Edit(SpanWithBlanks(document, attribute), EditPlace.Over, ""))]);
    }

    /// <summary>Takes an element out with all that stands behind it in the same element.</summary>
    internal static Correction? RemoveFrom(TwimlElement element, IReadOnlyList<TwimlNode> nodes)
    {
        var rest = nodes.SkipWhile(node => node != element).ToList();
        var last = rest.FindLast(node => node.IsSomething);
        var before = nodes.TakeWhile(node => node != element).LastOrDefault(node => node is not TwimlTextNode { IsBlank: true });
        return last is null
            ? null
            : new(CorrectionKind.Remove, $"<{element.Name}>", [new(new(before?.Span.End ?? element.Span.Start, last.Span.End), EditPlace.Over, "")]);
    }

    /// <summary>Puts a character in that is missing.</summary>
    internal static Correction Insert(string what, TwimlSpan at, EditPlace place) =>
        new(CorrectionKind.Insert, string.IsNullOrWhiteSpace(what) ? "a blank" : what, [new Edit(at, place, what)]);

    /// <summary>Puts quotes where they belong.</summary>
    internal static Correction Quote(params Edit[] edits) => new(CorrectionKind.Quote, "", edits);

    /// <summary>Puts an element around each of some pieces of a document.</summary>
    internal static Correction Wrap(string element, IEnumerable<TwimlSpan> spans) => new(
        CorrectionKind.Wrap,
        $"<{element}>",
        [.. spans.SelectMany(span => new Edit[] { new(span, EditPlace.Before, $"<{element}>"), new(span, EditPlace.Behind, $"</{element}>") })]);

    private static TwimlSpan SpanWithBlanks(TwimlDocument document, TwimlAttribute attribute)
    {
        var start = attribute.NameSpan.Start;
        while (XmlCharacters.IsBlank(document.Text.Characters[start - 1]))
        {
            start--;
        }

        return new(start, attribute.ValueSpan.End + 1);
    }
}

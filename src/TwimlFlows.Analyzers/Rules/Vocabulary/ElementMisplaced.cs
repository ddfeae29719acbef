using System.Globalization;
using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1011: an element in a parent that may not hold it.</summary>
internal sealed class ElementMisplaced : VocabularyRule
{
    /// <summary>No break takes longer.</summary>
    private const int MostSeconds = 10;

    internal const string Id = "TWF1011";

    internal static readonly DiagnosticDescriptor Rule = Create(
        Id,
        "An element where it may not stand",
        "<{0}> may not stand in {1}: Twilio drops it with a warning, and the caller gets nothing of it. {2}",
        DiagnosticSeverity.Error,
        HelpLink.Error(12200));

    internal override DiagnosticDescriptor Descriptor => Rule;

    internal override Traits LooksAt => Traits.Any;

    /// <summary>Whether it says of an element by itself that it is misplaced.</summary>
    internal static bool SpeaksOf(CheckedDocument document, TwimlElement element) =>
        Array.Find(document.Known, known => known.Element == element) is { } known && Is(document, known, Stranger(document));

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from stranger in new[] { Stranger(document) }
        from element in document.Known
        where Is(document, element, stranger)
        select new Finding(
            element.Element.TagStart,
            Say(document.Catalogue, element.Name, element.Parent is null && element.Place is not null ? "Response" : element.Place))
        {
            Correction = Break(document, element) ?? Wrapped(document, element),
        };

    private static bool Is(CheckedDocument document, CheckedElement element, CheckedElement? stranger) => element.Place is { } place
        ? !document.Catalogue.Allows(element.Name, place)
        : element == stranger || (element.Parent is null && IsBesideResponse(document, element));

    /// <summary>What the message is filled with: the element, where it stands, which is not known beside strangers, and where it may.</summary>
    internal static object[] Say(TwimlCatalogue catalogue, string element, string? place, string? advice = null) =>
    [
        element,
        place switch { null => "one parent with what stands beside it", "Response" => "a document directly", _ => $"<{place}>" },
        advice ?? $"It belongs into {(catalogue.ParentsOf(element).Count == 0 ? "no other element" : List(catalogue.ParentsOf(element).Select(parent => $"<{parent}>")))}.",
    ];

    /// <summary>Puts its only parent around it, where that may stand and needs nothing else. Of several it is not known whether they share one.</summary>
    private static Correction? Wrapped(CheckedDocument document, CheckedElement element) =>
        element.Place is { } place
        && document.Catalogue.ParentsOf(element.Name).ToList() is { Count: 1 } parents
        && parents[0] is var parent
        && document.Catalogue.Allows(parent, place)
        && document.Catalogue.Find(parent, place) is { } info
        && info.Attributes.All(attribute => !attribute.IsRequired)
        && (info.Text != TextRule.Required || info.TextOr.Contains(element.Name))
        && document.Known.Count(other => other.Parent == element.Parent && !document.Catalogue.Allows(other.Name, place)) == 1
            ? Correction.Wrap(parent, [element.Element.Span])
            : null;

    /// <summary>A Pause in spoken text is a break there, if the voice knows such.</summary>
    private static Correction? Break(CheckedDocument document, CheckedElement element)
    {
        if (element is not { Name: "Pause", Parent: { Name: "Say" } say, Element: var pause }
            || say.Constant(document, "voice")?.Split('.')[0] is not ("Polly" or "Google")
            || !document.Document.Text.Of(pause.Span).EndsWith("/>", StringComparison.Ordinal))
        {
            return null;
        }

        var name = new Edit(new(pause.TagStart.Start + 1, pause.TagStart.End), EditPlace.Over, "break");
        if (pause.Attributes.Count == 0)
        {
            return new(CorrectionKind.Write, "<break>", [name, new(pause.TagStart, EditPlace.Behind, " time='1s'")]);
        }

        return pause.Attributes is { Count: 1 } && element.Constant(document, "length") is { } seconds
            && int.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MostSeconds
                ? new(CorrectionKind.Write, "<break>", [name, new(pause.Attributes[0].NameSpan, EditPlace.Over, "time"), new(pause.Attributes[0].ValueSpan, EditPlace.Over, seconds + "s")])
                : null;
    }

    private static bool IsBesideResponse(CheckedDocument document, CheckedElement element) =>
        document.IsWhole && document.Elements.Any(other => other.Parent is null && other != element);

    /// <summary>
    /// The first of the outermost elements that nothing at all may hold together with what stands in front of it. What
    /// surrounds a fragment is not known.
    /// </summary>
    private static CheckedElement? Stranger(CheckedDocument document)
    {
        if (document.IsWhole)
        {
            return null;
        }

        IEnumerable<string>? parents = null;
        foreach (var sibling in document.Known.Where(one => one.Parent is null))
        {
            var common = (parents ?? sibling.Info!.Parents).Intersect(document.Catalogue.ParentsOf(sibling.Name)).ToList();
            if (common.Count == 0)
            {
                return sibling.Name == "Response" ? null : sibling;
            }

            parents = parents is null ? document.Catalogue.ParentsOf(sibling.Name).ToList() : common;
        }

        return null;
    }
}

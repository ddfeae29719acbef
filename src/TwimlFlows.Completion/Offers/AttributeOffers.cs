using Microsoft.CodeAnalysis.Tags;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.CodeFixes;

namespace TwimlFlows.Completion.Offers;

/// <summary>The attributes that an element does not have yet.</summary>
internal static class AttributeOffers
{
    internal static IEnumerable<Offer> Of(Typing typing)
    {
        if (typing.Info is not { } element)
        {
            yield break;
        }

        var start = typing.Place.Word.Start;
        var written = new HashSet<string>(typing.Place.Innermost!.Attributes.Where(attribute => attribute.NameSpan.Start != start).Select(attribute => attribute.Name));
        foreach (var attribute in element.Attributes.Where(attribute => !written.Contains(attribute.Name)))
        {
            yield return Of(typing, element, attribute);
        }
    }

    /// <summary>The quotes are written with the name, and the caret is put between them; the next name keeps its distance.</summary>
    private static Offer Of(Typing typing, ElementInfo element, AttributeInfo attribute)
    {
        var end = typing.Place.Word.End;
        var text = new LiteralStyle(typing.Literal.Syntax, typing.Literal.Text.SourceSpan(new(end - 1, end)).End).Attribute(attribute.Name, "");
        var blank = typing.IsFollowedByName ? " " : "";
        var hasValue = typing.IsFollowedBy('=');
        return new Offer(attribute.Name, WellKnownTags.Property, Wording.Of(typing.Catalogue, element, attribute))
        {
            Text = hasValue ? attribute.Name : text + blank,
            CaretBack = hasValue ? 0 : ((text.Length - attribute.Name.Length - 1) / 2) + blank.Length,
            Rank = attribute.IsRequired ? OfferRank.First : attribute.IsDeprecated ? OfferRank.Last : OfferRank.Usual,
            Commits = hasValue ? "" : "=",
        };
    }
}

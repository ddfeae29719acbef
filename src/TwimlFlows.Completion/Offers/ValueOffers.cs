using Microsoft.CodeAnalysis.Tags;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Completion.Offers;

/// <summary>The words that an attribute takes, and links where it takes an address.</summary>
internal static class ValueOffers
{
    internal static IEnumerable<Offer> Of(Typing typing, CancellationToken cancellationToken)
    {
        if (typing.Info is not { } element || element.Attribute(typing.Place.Attribute!.Name) is not { } attribute)
        {
            return [];
        }

        return attribute.Kind == ValueKind.Url ? LinkOffers.OfValue(typing, attribute, cancellationToken)
            : typing.Literal.Hole is not null ? []
            : Words(typing, attribute).Select(word => new Offer(word, WellKnownTags.EnumMember, Wording.Of(typing.Catalogue, element, attribute, word))
            {
                Text = attribute.Kind == ValueKind.Words && typing.IsFollowedByName ? word + " " : word,
                Rank = word == attribute.Default ? OfferRank.First : attribute.DeprecatedWords?.Contains(word) == true ? OfferRank.Last : OfferRank.Usual,
            });
    }

    private static IEnumerable<string> Words(Typing typing, AttributeInfo attribute)
    {
        var (value, word) = (typing.Place.Attribute!.ValueSpan, typing.Place.Word);
        var text = typing.Literal.Text;
        var before = text.Of(new(value.Start, word.Start));
        IEnumerable<string> words = attribute.Words?.All ?? (attribute.Kind == ValueKind.Boolean ? ["true", "false"] : []);
        var all = words.Union(attribute.DeprecatedWords?.All ?? []);

        // One word is not followed by another one, and of several none is given twice.
        return attribute.Kind == ValueKind.Words ? all.Except((before + " " + Behind(text, value.Start, word.End)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : string.IsNullOrWhiteSpace(before) ? all
            : [];
    }

    /// <summary>The rest of a value, up to the quote that ends it: without one, up to the next bracket.</summary>
    private static string Behind(TwimlText text, int start, int word)
    {
        var end = text.Characters.IndexOfAny([text.Characters[start - 1], '<', '>'], word);
        return text.Of(new(word, end < 0 ? text.Length : end));
    }
}

using Microsoft.CodeAnalysis.Tags;
using TwimlFlows.Analyzers.Catalogue;

namespace TwimlFlows.Completion.Offers;

/// <summary>The elements that may stand where a tag is begun, and the tag that ends the one around it.</summary>
internal static class ElementOffers
{
    internal static IEnumerable<Offer> Of(Typing typing) =>
        OfEndTag(typing, "/").Concat(Allowed(typing).GroupBy(element => element.Name).Select(group => Of(typing.Catalogue, group.First())));

    /// <summary>The end of the innermost element that is open.</summary>
    internal static IEnumerable<Offer> OfEndTag(Typing typing, string slash = "")
    {
        if (typing.Place.Innermost?.Name is { } name)
        {
            yield return new Offer(slash + name, WellKnownTags.Keyword, [$"Ends <{name}>."])
            {
                Text = slash + name + (typing.IsFollowedBy('>') ? "" : ">"),
                Rank = OfferRank.First,
            };
        }
    }

    private static Offer Of(TwimlCatalogue catalogue, ElementInfo element) => new(element.Name, WellKnownTags.Keyword, Wording.Of(catalogue, element))
    {
        Rank = element.IsDeprecated ? OfferRank.Last : OfferRank.Usual,
        Commits = " >",
    };

    private static IEnumerable<ElementInfo> Allowed(Typing typing)
    {
        var (place, catalogue) = (typing.Place, typing.Catalogue);
        if (place.Innermost?.Name is { } parent)
        {
            return InParents(catalogue, [parent]).Where(element => parent != "Response" || IsHeard(typing, element));
        }

        if (typing.Surroundings.IsDocument)
        {
            var verbs = InParents(catalogue, ["Response"]).Where(element => IsHeard(typing, element));
            return place.Beside.Count == 0 ? verbs.Concat(catalogue.Elements.Where(element => element.Kind == ElementKind.Root)) : verbs;
        }

        // What surrounds a fragment is not known; what stands in front of it tells which elements it can be.
        return place.Beside.Count == 0
            ? catalogue.Elements.Where(element => element.Parents.Count > 0)
            : InParents(catalogue, place.Beside.Select(beside => catalogue.ParentsOf(beside).AsEnumerable()).Aggregate((some, others) => some.Intersect(others)));
    }

    private static IEnumerable<ElementInfo> InParents(TwimlCatalogue catalogue, IEnumerable<string> parents)
    {
        var names = parents.ToList();
        return catalogue.Elements.Where(element => element.Parents.Intersect(names).Any());
    }

    /// <summary>Whether Twilio runs a verb in what is played to people who wait, in a room or in a queue.</summary>
    private static bool IsHeard(Typing typing, ElementInfo verb) => !typing.Surroundings.IsWait
        || TwimlCatalogue.Contexts.Any(context => context.Name is "conference-wait" or "enqueue-wait" && context.Allowed.Contains(verb.Name));
}

using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Twiml;
using TwimlFlows.Completion.Offers;

namespace TwimlFlows.Completion;

/// <summary>What somebody is typing, and where.</summary>
/// <param name="Place">The place in the document.</param>
/// <param name="Surroundings">What the document is.</param>
/// <param name="Literal">The literal.</param>
internal sealed record Typing(Place Place, Surroundings Surroundings, LiteralAtCaret Literal)
{
    internal TwimlCatalogue Catalogue => Surroundings.Catalogue;

    /// <summary>What is known of the innermost element.</summary>
    internal ElementInfo? Info { get; } = Place.Innermost is not { } innermost ? null : Surroundings.Catalogue.Find(
        innermost.Name,
        Place.Path.Count > 1 ? Place.Path[Place.Path.Count - 2].Name : Surroundings.IsDocument ? "Response" : null);

    /// <summary>Whether a character of the document follows the word that is being typed.</summary>
    internal bool IsFollowedBy(char character) =>
        Place.Word.End < Literal.Text.Length && Literal.Text.Characters[Place.Word.End] == character;

    /// <summary>Whether a name follows the word that is being typed, without a blank between them.</summary>
    internal bool IsFollowedByName => Place.Word.End < Literal.Text.Length && XmlCharacters.IsName(Literal.Text.Characters[Place.Word.End]);

    /// <summary>What may be written here. In a hole that is a link, where an address stands.</summary>
    internal IEnumerable<Offer> Offers(CancellationToken cancellationToken) => Place.Kind switch
    {
        PlaceKind.Value => ValueOffers.Of(this, cancellationToken),
        PlaceKind.Text => LinkOffers.OfText(this, cancellationToken),
        _ when Literal.Hole is not null => [],
        PlaceKind.Element => ElementOffers.Of(this),
        PlaceKind.EndTag => ElementOffers.OfEndTag(this),
        _ => AttributeOffers.Of(this),
    };
}

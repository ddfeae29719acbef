using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Completion.Offers;

namespace TwimlFlows.Completion;

/// <summary>Offers what may be written next in TwiML that stands in C#: elements, attributes, values and links to steps.</summary>
[ExportCompletionProvider(nameof(TwimlCompletionProvider), LanguageNames.CSharp)]
public sealed class TwimlCompletionProvider : CompletionProvider
{
    /// <inheritdoc/>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        trigger.Kind == CompletionTriggerKind.Insertion && TypedCharacter.BringsUpOffers(text, caretPosition);

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        var token = context.CancellationToken;
        var (literal, document) = await LiteralAtCaret.FindAsync(context.Document, context.Position, token).ConfigureAwait(false);
        if (literal is null
            || PlaceFinder.Find(literal.Text, literal.Index, literal.Hole is not null) is not { } place
            || await document.GetSemanticModelAsync(token).ConfigureAwait(false) is not { } model
            || Surroundings.Of(literal, model, token) is not { } surroundings)
        {
            return;
        }

        var offers = new Typing(place, surroundings, literal).Offers(token).ToList();
        if (offers.Count > 0 && literal.Hole is null)
        {
            // A name of TwiML may hold what ends a name of C#.
            context.CompletionListSpan = place.Word.Length == 0 ? new TextSpan(context.Position, 0) : literal.Text.SourceSpan(place.Word);
        }

        context.AddItems(offers.Select(OfferItem.Create));
    }

    /// <inheritdoc/>
    public override Task<CompletionDescription?> GetDescriptionAsync(Document document, CompletionItem item, CancellationToken cancellationToken) =>
        Task.FromResult<CompletionDescription?>(OfferItem.DescriptionOf(item));

    /// <inheritdoc/>
    public override Task<CompletionChange> GetChangeAsync(Document document, CompletionItem item, char? commitKey, CancellationToken cancellationToken) =>
        Task.FromResult(OfferItem.ChangeOf(item, commitKey));
}

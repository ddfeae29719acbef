using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Text;

namespace TwimlFlows.Completion.Offers;

/// <summary>An offer as the editor holds it.</summary>
internal static class OfferItem
{
    private const string Text = "Text";
    private const string CaretBack = "CaretBack";
    private const string About = "About";

    /// <summary>Names of TwiML have more characters than those of C#.</summary>
    private static readonly ImmutableArray<CharacterSetModificationRule> _filter =
        [CharacterSetModificationRule.Create(CharacterSetModificationKind.Add, '-', ':', '/', '.', '(')];

    internal static CompletionItem Create(Offer offer) => CompletionItem.Create(
        offer.Label,
        filterText: offer.Filter,
        sortText: $"{(int)offer.Rank} {offer.Label}",
        properties: ImmutableDictionary<string, string>.Empty
            .Add(Text, offer.Text)
            .Add(CaretBack, offer.CaretBack.ToString(CultureInfo.InvariantCulture))
            .Add(About, string.Join("\n", offer.About)),
        tags: [offer.Tag],
        rules: CompletionItemRules.Create(_filter, [CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace, offer.Commits.ToCharArray())]),
        inlineDescription: offer.Note,
        isComplexTextEdit: offer.CaretBack > 0);

    internal static CompletionDescription DescriptionOf(CompletionItem item)
    {
        var parts = ImmutableArray.CreateBuilder<TaggedText>();
        foreach (var line in item.Properties[About].Split('\n'))
        {
            if (parts.Count > 0)
            {
                parts.Add(new TaggedText(TextTags.LineBreak, "\r\n"));
            }

            parts.Add(new TaggedText(TextTags.Text, line));
        }

        return CompletionDescription.Create(parts.ToImmutable());
    }

    /// <summary>An equals sign that takes an attribute is written already.</summary>
    internal static CompletionChange ChangeOf(CompletionItem item, char? commitKey)
    {
        var text = item.Properties[Text];
        var back = int.Parse(item.Properties[CaretBack], CultureInfo.InvariantCulture);
        return CompletionChange.Create(
            new TextChange(item.Span, text),
            back == 0 ? null : item.Span.Start + text.Length - back,
            includesCommitCharacter: back > 0 && commitKey == '=');
    }
}

using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Run;

/// <summary>What runs one after the other.</summary>
/// <param name="items">The verbs, and the holes that hold some.</param>
internal sealed class RunSequence(IReadOnlyList<RunItem> items)
{
    internal static readonly RunSequence Nothing = new([]);

    internal IReadOnlyList<RunItem> Items { get; } = items;

    /// <summary>Every verb in it, those of all alternatives included.</summary>
    internal IEnumerable<RunVerb> Verbs => AllItems.OfType<RunVerb>();

    /// <summary>The holes in it of which is not seen what they hold.</summary>
    internal IEnumerable<RunInsert> Unseen => AllItems.OfType<RunInsert>().Where(insert => insert.Alternatives is null);

    /// <summary>Every item in it, those of all alternatives included, in the order in which they are written.</summary>
    internal IEnumerable<RunItem> AllItems => Items.SelectMany(item => item is RunInsert { Alternatives: { } alternatives }
        ? [item, .. alternatives.SelectMany(alternative => alternative.AllItems)]
        : new[] { item });

    /// <summary>The course of some nodes. Text between verbs is no verb; the rules of the vocabulary speak of it.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="source">Where they are written.</param>
    /// <param name="contentOf">What a hole may hold; null when that is not seen.</param>
    internal static RunSequence Of(IEnumerable<TwimlNode> nodes, TwimlSource source, Func<TwimlHole, IReadOnlyList<RunSequence>?> contentOf)
    {
        var items = new List<RunItem>();
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TwimlElement element:
                    items.Add(new RunVerb(element, source));
                    break;
                case TwimlHoleNode { Hole: { Kind: TwimlHoleKind.Fragment or TwimlHoleKind.Unknown } hole }:
                    items.Add(new RunInsert(hole, source, contentOf(hole)) { Place = node.Span });
                    break;
            }
        }

        return new RunSequence(items);
    }
}

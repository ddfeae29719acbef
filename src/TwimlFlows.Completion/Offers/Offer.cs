namespace TwimlFlows.Completion.Offers;

/// <summary>Something that may be written.</summary>
/// <param name="Label">What the list shows.</param>
/// <param name="Tag">What kind of thing it is, in the editor's words.</param>
/// <param name="About">What is told of it, line by line.</param>
internal sealed record Offer(string Label, string Tag, IReadOnlyList<string> About)
{
    /// <summary>What is written; the label, when it is nothing else.</summary>
    internal string Text { get; init; } = Label;

    /// <summary>What is typed to find it.</summary>
    internal string Filter { get; init; } = Label;

    /// <summary>What stands behind the label, to tell it from what C# itself offers under the same name.</summary>
    internal string Note { get; init; } = "";

    /// <summary>How far in front of its end the caret is put.</summary>
    internal int CaretBack { get; init; }

    internal OfferRank Rank { get; init; } = OfferRank.Usual;

    /// <summary>The characters that take it and are written behind it.</summary>
    internal string Commits { get; init; } = "";
}

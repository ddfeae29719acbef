using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>A correction as a diagnostic carries it to the fix: the places as further locations, the texts as properties.</summary>
/// <param name="Kind">What tells it from other corrections.</param>
/// <param name="Title">What an editor offers.</param>
/// <param name="Changes">The changes of the file.</param>
internal sealed record Offer(string Kind, string Title, IReadOnlyList<TextChange> Changes)
{
    /// <summary>What a diagnostic carries; null when it carries nothing.</summary>
    internal static Offer? Of(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(nameof(Kind), out var kind) && diagnostic.Properties.TryGetValue(nameof(Title), out var title)
            ? new Offer(kind!, title!, [.. diagnostic.AdditionalLocations.Select((place, index) => new TextChange(place.SourceSpan, diagnostic.Properties[Key(index)]!))])
            : null;

    /// <summary>The offer for a document that stands somewhere; null when a part of what is to be changed is not written there.</summary>
    internal static Offer? For(Correction correction, TwimlSource source)
    {
        var changes = correction.Edits.Select(edit => new TextChange(edit.In(source.Document.Text), edit.Xml)).ToList();
        return changes.All(change => source.IsWritten(change.Span)) ? new(correction.Kind.ToString(), TitleOf(correction), changes) : null;
    }

    internal ImmutableDictionary<string, string?> ToProperties() => Changes.Select((change, index) => new KeyValuePair<string, string?>(Key(index), change.NewText))
        .Concat([new(nameof(Kind), Kind), new(nameof(Title), Title)])
        .ToImmutableDictionary();

    private static string TitleOf(Correction correction) => correction.Kind switch
    {
        CorrectionKind.Remove => $"Take {correction.What} out",
        CorrectionKind.Wrap => $"Put it into a {correction.What}",
        CorrectionKind.Split => $"Make several {correction.What} of it",
        CorrectionKind.Quote => "Write the quotes",
        _ => $"Write {correction.What}",
    };

    private static string Key(int index) => index.ToString(CultureInfo.InvariantCulture);
}

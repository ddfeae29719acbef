using Microsoft.CodeAnalysis.Text;

namespace TwimlFlows.Analyzers.Twiml;

/// <summary>
/// What the compiler makes of a literal: its characters, each with the place in the source that it comes from, and its holes.
/// </summary>
/// <param name="characters">The characters; a hole is one <see cref="HoleMark"/>.</param>
/// <param name="starts">Where each character begins in the source; one more for the end.</param>
/// <param name="ends">Where each character ends in the source.</param>
/// <param name="holes">The holes by their index among the characters.</param>
internal sealed class TwimlText(string characters, int[] starts, int[] ends, IReadOnlyDictionary<int, TwimlHole> holes)
{
    /// <summary>Stands for a hole. The character may also be written by hand, so ask <see cref="HoleAt"/>.</summary>
    internal const char HoleMark = '\uFFFC';

    /// <summary>A text without holes that stands as it is in a file, or in a part of one.</summary>
    /// <param name="characters">The text.</param>
    /// <param name="start">Where in the file it begins.</param>
    internal static TwimlText Of(string characters, int start = 0) => new(
        characters,
        [.. Enumerable.Range(start, characters.Length + 1)],
        [.. Enumerable.Range(start + 1, characters.Length)],
        new Dictionary<int, TwimlHole>());

    internal string Characters { get; } = characters;

    internal int Length => Characters.Length;

    /// <summary>Where it begins in the source.</summary>
    internal int Start => starts[0];

    /// <summary>Where it ends in the source.</summary>
    internal int End => starts[Length];

    /// <summary>How many characters stand in front of a place in the source.</summary>
    internal int IndexAt(int position)
    {
        var (first, last) = (0, Length);
        while (first < last)
        {
            var middle = (first + last) / 2;
            (first, last) = ends[middle] <= position ? (middle + 1, last) : (first, middle);
        }

        return first;
    }

    /// <summary>What stands in front of an index, with something else behind it.</summary>
    internal TwimlText With(int index, string more) => new(
        Characters.Substring(0, index) + more,
        [.. starts.Take(index), .. Enumerable.Repeat(starts[index], more.Length + 1)],
        [.. ends.Take(index), .. Enumerable.Repeat(starts[index], more.Length)],
        holes);

    /// <summary>Some of the characters.</summary>
    internal string Of(TwimlSpan span) => Characters.Substring(span.Start, span.Length);

    internal TwimlHole? HoleAt(int index) =>
        Characters[index] == HoleMark && holes.TryGetValue(index, out var hole) ? hole : null;

    /// <summary>The holes among some characters.</summary>
    internal IReadOnlyList<TwimlHole> HolesIn(TwimlSpan span)
    {
        List<TwimlHole>? found = null;
        var index = IndexOfMark(span.Start, span.End);
        while (index >= 0)
        {
            if (HoleAt(index) is { } hole)
            {
                (found ??= []).Add(hole);
            }

            index = IndexOfMark(index + 1, span.End);
        }

        return found ?? (IReadOnlyList<TwimlHole>)[];
    }

    private int IndexOfMark(int start, int end) => holes.Count == 0 ? -1 : Characters.IndexOf(HoleMark, start, end - start);

    /// <summary>The place in the source of some characters; an empty run lies where the character behind it begins.</summary>
    internal TextSpan SourceSpan(TwimlSpan span) => span.Length == 0
        ? new TextSpan(starts[span.Start], 0)
        : TextSpan.FromBounds(starts[span.Start], ends[span.End - 1]);
}

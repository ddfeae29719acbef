using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace TwimlFlows.Analyzers.Tests.Kit;

/// <summary>A source with the places marked where findings are expected: <c>{|TWF1001:&lt;Dial|}</c>.</summary>
internal sealed partial class Marked
{
    private Marked(string source, IReadOnlyList<(string Id, TextSpan Span)> expected) => (Source, Expected) = (source, expected);

    /// <summary>The source without the marks.</summary>
    internal string Source { get; }

    /// <summary>The findings, in the order in which they are marked.</summary>
    internal IReadOnlyList<(string Id, TextSpan Span)> Expected { get; }

    internal static Marked Parse(string marked)
    {
        var expected = new List<(string, TextSpan)>();
        var source = marked;
        while (Mark().Match(source) is { Success: true } match)
        {
            var inside = match.Groups["inside"];
            expected.Add((match.Groups["id"].Value, new TextSpan(match.Index, inside.Length)));
            source = source[..match.Index] + inside.Value + source[(match.Index + match.Length)..];
        }

        return new Marked(source, expected);
    }

    [GeneratedRegex(@"\{\|(?<id>[A-Z]+\d+):(?<inside>.*?)\|\}", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}

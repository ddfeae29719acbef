using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Model;

namespace TwimlFlows.Analyzers.Manifest;

/// <summary>Says where something is written, without the name of its file.</summary>
internal static class Place
{
    /// <summary>How much of an expression is shown.</summary>
    private const int Longest = 100;

    private static readonly Regex _blanks = new(@"\s+", RegexOptions.CultureInvariant);

    internal static WrittenLink Link(LinkKind kind, string? by, TargetKind target, string name, SyntaxNode place, bool mayBeValue = false) =>
        Link(kind, by, target, name, place.SyntaxTree, place.Span, mayBeValue);

    internal static WrittenLink Link(LinkKind kind, string? by, TargetKind target, string name, SyntaxTree tree, TextSpan place, bool mayBeValue = false)
    {
        var text = tree.GetText();
        var shown = _blanks.Replace(text.ToString(place), " ");
        return new WrittenLink(
            kind,
            by,
            target,
            name,
            mayBeValue,
            text.Lines.GetLineFromPosition(place.Start).LineNumber + 1,
            shown.Length > Longest ? shown.Substring(0, Longest - 1) + "…" : shown);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>What becomes of the parts of a string that are not written out in it.</summary>
/// <param name="HoleOf">Says what a hole holds, given the hole and the expression in it; a part of a sum is both at once.</param>
internal sealed record LiteralParts(Func<SyntaxNode, ExpressionSyntax, TwimlHole> HoleOf)
{
    /// <summary>
    /// The text of a constant that is written elsewhere, such as a field or a <c>nameof</c>; each of its characters then has
    /// the place of the whole name. Null for what is no constant.
    /// </summary>
    internal Func<ExpressionSyntax, string?> ConstantOf { get; init; } = _ => null;

    /// <summary>Says what fills a mark such as <c>{0}</c> in a literal without holes; null where a brace is just a brace.</summary>
    internal Func<string, TwimlHole>? MarkOf { get; init; }

    /// <summary>Whether blanks at the start are no part of the text: somebody may take them off.</summary>
    internal bool SkipsFirstBlanks { get; init; }
}

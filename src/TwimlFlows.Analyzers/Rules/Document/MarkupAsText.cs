using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>TWF1003: a literal with markup became a string in a hole; a conditional between two literals does that.</summary>
internal sealed class MarkupAsText : DocumentRule
{
    private static readonly Regex _tag = new("</?[A-Za-z]", RegexOptions.CultureInvariant | RegexOptions.Compiled);

    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1003",
        "Markup that is read aloud",
        "This literal is a string here, so its tags are escaped and the caller hears them read aloud. Make it TwiML: use Twiml.If(condition, $\"…\", $\"…\"), or a method that returns Twiml.",
        DiagnosticSeverity.Error,
        HelpLink.Page("voice/twiml/say"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override bool IsAboutTypedHoles => true;

    internal override IEnumerable<Diagnostic> Analyze(TwimlSource source, CancellationToken cancellationToken) =>
        source.Document.HolesBetweenTags
            .Where(hole => hole.Kind == TwimlHoleKind.Value)
            .SelectMany(hole => Literals(hole.Expression))
            .Where(expression => _tag.IsMatch(TextOf(expression)))
            .Select(expression => Diagnostic.Create(_descriptor, expression.GetLocation()));

    /// <summary>The literals that the hole's value can be.</summary>
    private static IEnumerable<ExpressionSyntax> Literals(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax or InterpolatedStringExpressionSyntax => [expression],
        ParenthesizedExpressionSyntax parenthesized => Literals(parenthesized.Expression),
        ConditionalExpressionSyntax conditional => Literals(conditional.WhenTrue).Concat(Literals(conditional.WhenFalse)),
        SwitchExpressionSyntax choice => choice.Arms.SelectMany(arm => Literals(arm.Expression)),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AddExpression } both => Literals(both.Left).Concat(Literals(both.Right)),
        _ => [],
    };

    private static string TextOf(ExpressionSyntax expression) => expression is LiteralExpressionSyntax literal
        ? literal.Token.ValueText
        : string.Concat(((InterpolatedStringExpressionSyntax)expression).Contents.OfType<InterpolatedStringTextSyntax>().Select(text => text.TextToken.ValueText));
}

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
    private static readonly Regex _tag = new("</?[A-Za-z]", RegexOptions.CultureInvariant);

    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1003",
        "Markup that is read aloud",
        "This literal is a string here, so its tags are escaped and the caller hears them read aloud. Make it TwiML: use Twiml.If(condition, $\"…\", $\"…\"), or a method that returns Twiml.",
        DiagnosticSeverity.Error,
        HelpLink.Page("voice/twiml/say"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.ValueBetweenTags;

    internal override bool IsAboutTypedHoles => true;

    internal override IEnumerable<Diagnostic> Analyze(TwimlSource source, CancellationToken cancellationToken) =>
        source.Document.HolesBetweenTags
            .Where(hole => hole.Kind == TwimlHoleKind.Value && IsLiteral(hole.Expression))
            .SelectMany(hole => Literals(hole.Expression))
            .Where(expression => _tag.IsMatch(TextOf(expression)))
            .Select(expression => Diagnostic.Create(_descriptor, expression.GetLocation()));

    /// <summary>Whether it may be a literal, or be made of some: the name of a value never is.</summary>
    private static bool IsLiteral(ExpressionSyntax expression) => expression is not (NameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax);

    /// <summary>The literals that the hole's value can be, or is joined of; without recursion, since a sum may have thousands of parts.</summary>
    private static IEnumerable<ExpressionSyntax> Literals(ExpressionSyntax expression)
    {
        var ahead = new Stack<ExpressionSyntax>([expression]);
        while (ahead.Count > 0)
        {
            var next = ahead.Pop();
            if (next is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax)
            {
                yield return next;
            }

            foreach (var part in PartsOf(next).Reverse())
            {
                ahead.Push(part);
            }
        }
    }

    private static IEnumerable<ExpressionSyntax> PartsOf(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => [parenthesized.Expression],
        ConditionalExpressionSyntax conditional => [conditional.WhenTrue, conditional.WhenFalse],
        SwitchExpressionSyntax choice => choice.Arms.Select(arm => arm.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } both => [both.Left, both.Right],
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => StringSum.PartsOf(sum),
        _ => [],
    };

    private static string TextOf(ExpressionSyntax expression) => expression is LiteralExpressionSyntax literal
        ? literal.Token.ValueText
        : string.Concat(((InterpolatedStringExpressionSyntax)expression).Contents.OfType<InterpolatedStringTextSyntax>().Select(text => text.TextToken.ValueText));
}

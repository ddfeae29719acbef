using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Vocabulary;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>A rule that holds what stands in a hole against what its place takes.</summary>
internal abstract class HoleRule : DocumentRule
{
    internal sealed override bool IsAboutTypedHoles => true;

    private protected Diagnostic At(TwimlHole hole, params object[] arguments) =>
        Diagnostic.Create(Descriptor, hole.Syntax.GetLocation(), arguments);

    /// <summary>A finding with something else to write, where that is no guess.</summary>
    /// <param name="hole">Where the finding stands.</param>
    /// <param name="place">The hole, or the expression in it.</param>
    /// <param name="text">What to write in its place, or null.</param>
    /// <param name="arguments">What the message is filled with.</param>
    private protected Diagnostic Replacing(TwimlHole hole, SyntaxNode place, string? text, params object[] arguments)
    {
        if (text is null)
        {
            return At(hole, arguments);
        }

        var offer = new Offer(nameof(CorrectionKind.Write), $"Write {text}", [new TextChange(place.Span, text)]);
        return Diagnostic.Create(Descriptor, hole.Syntax.GetLocation(), [place.GetLocation()], offer.ToProperties(), arguments);
    }

    /// <summary>Whether a rule of the flow says more about it: in a flow that holds legs, TWF2008 speaks of the names of queues.</summary>
    private protected static bool IsOfFlowRule(TwimlSource source, HoleValue value) =>
        value is { Attribute: null, Element.Name: "Enqueue" or "Queue" } && source.Flow is { } flow && HoldRoles.Of(flow).HoldsLegs;

    /// <summary>The expression of a hole, as it stands in front of a dot or behind a cast.</summary>
    private protected static string Operand(TwimlHole hole) =>
        hole.Expression is NameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax or ThisExpressionSyntax
            ? hole.Expression.ToString()
            : $"({hole.Expression})";
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>What becomes of the links that a flow makes.</summary>
internal static class LinkUse
{
    /// <summary>
    /// Whether a flow hands a link on, to a helper for example: what is done with it there is not seen. It takes a walk through the
    /// whole flow, so it is asked last.
    /// </summary>
    /// <param name="flow">The flow.</param>
    /// <param name="name">The member of <c>To</c>.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    internal static bool IsHandedOn(FlowGraph flow, string name, CancellationToken cancellationToken)
    {
        var seen = new HashSet<ExpressionSyntax>(flow.Literals.SelectMany(literal => literal.Document.Holes).Select(hole => hole.Expression));
        return WrittenCode.PartsOf(flow.Flow, cancellationToken)
            .SelectMany(part => part.DescendantNodes().OfType<MemberAccessExpressionSyntax>())
            .Any(link => link.Name.Identifier.ValueText == name && IsTo(link.Expression) && !seen.Contains(Whole(link)));
    }

    private static bool IsTo(ExpressionSyntax owner) => owner is SimpleNameSyntax { Identifier.ValueText: "To" } or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "To" };

    /// <summary>A link that takes values is called.</summary>
    private static ExpressionSyntax Whole(MemberAccessExpressionSyntax link) => link.Parent is InvocationExpressionSyntax call && call.Expression == link ? call : link;
}

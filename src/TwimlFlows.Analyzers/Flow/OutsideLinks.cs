using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>The links to a step by which another flow, a controller or a service leads there.</summary>
internal static class OutsideLinks
{
    /// <summary>Whether some file of the project names the link. Every file is looked at: ask only where it is certain to matter.</summary>
    internal static bool LeadTo(IMethodSymbol step, Compilation project) => project.SyntaxTrees.Any(tree =>
        !WrittenCode.IsEmitted(tree)
        && tree.GetText().ToString() is var text && text.Contains(step.ContainingType.Name) && text.Contains(step.Name)
        && tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Any(name => name.Identifier.ValueText == step.Name && IsOfLinks(name, step.ContainingType.Name)));

    private static bool IsOfLinks(SimpleNameSyntax name, string flow) =>
        name.Parent is MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "To", Expression: var owner } }
        && owner.GetLastToken().ValueText == flow;
}

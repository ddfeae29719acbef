using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwimlFlows.CodeFixes.Rules.Hosting;

/// <summary>A fix that says one thing more about an endpoint, behind all that is said about it where it is mapped.</summary>
public abstract class ConventionFix : SyntaxFix
{
    /// <summary>The extension method that says it.</summary>
    private protected abstract string Convention { get; }

    /// <summary>The class of that method, and its namespace.</summary>
    private protected abstract (string Namespace, string Name) Declared { get; }

    private protected sealed override IEnumerable<SyntaxChange> ChangesFor(MarkedSyntax marked, CancellationToken cancellationToken)
    {
        // An action of a controller is marked at its name: what maps it is written elsewhere.
        if (marked.Node is not SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax mapping } })
        {
            yield break;
        }

        ExpressionSyntax chain = mapping;
        while (chain.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next })
        {
            chain = next;
        }

        var access = SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, chain.WithoutTrailingTrivia(), SyntaxFactory.IdentifierName(Convention));
        var root = marked.Root.ReplaceNode(chain, SyntaxFactory.InvocationExpression(access).WithTrailingTrivia(chain.GetTrailingTrivia()));
        yield return new SyntaxChange($"Write .{Convention}()", WithNamespace(root, marked, chain.SpanStart));
    }

    private SyntaxNode WithNamespace(SyntaxNode root, MarkedSyntax marked, int position)
    {
        if (root is not CompilationUnitSyntax unit || marked.Model.LookupNamespacesAndTypes(position, name: Declared.Name).Any())
        {
            return root;
        }

        var name = SyntaxFactory.ParseName(Declared.Namespace).WithLeadingTrivia(SyntaxFactory.Space);
        var added = SyntaxFactory.UsingDirective(name).WithTrailingTrivia(SyntaxFactory.EndOfLine(EndOfLine(unit)));
        return unit.Usings.Count == 0 && unit.Members.Count > 0
            ? unit.WithMembers(unit.Members.Replace(unit.Members[0], unit.Members[0].WithLeadingTrivia())).AddUsings(added.WithLeadingTrivia(unit.GetLeadingTrivia()))
            : unit.AddUsings(added);
    }

    private static string EndOfLine(CompilationUnitSyntax unit) => unit.GetText().Lines is { Count: > 1 } lines && lines[0].EndIncludingLineBreak - lines[0].End == 2 ? "\r\n" : "\n";
}

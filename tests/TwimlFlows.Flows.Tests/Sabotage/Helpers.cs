using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Flows.Tests.Sabotage;

/// <summary>Lets helpers write what steps answer: each literal goes into a method of its own, and the step takes that one's result in a hole.</summary>
internal static class Helpers
{
    /// <summary>Writes all of a source in this manner.</summary>
    internal static string WriteAll(string source)
    {
        foreach (var literal in Answers(source).Reverse().ToList())
        {
            source = source.Insert(literal.SpanStart, Before(literal));
        }

        return source;
    }

    /// <summary>Writes the literal with the slip in this manner; null for a slip elsewhere.</summary>
    internal static BrokenSource? Write(BrokenSource broken) => Answers(broken.Text).FirstOrDefault(one => one.Span.Contains(broken.Place)) is not { } literal ? null : broken with
    {
        Text = broken.Text.Insert(literal.SpanStart, Before(literal)),
        Place = new TextSpan(broken.Place.Start + Before(literal).Length, broken.Place.Length),
    };

    private static IEnumerable<InterpolatedStringExpressionSyntax> Answers(string source) =>
        CSharpSyntaxTree.ParseText(source, TestProject.ParseOptions, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken)
            .DescendantNodes()
            .OfType<InterpolatedStringExpressionSyntax>()
            .Where(literal => literal.Parent is ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax { AttributeLists.Count: > 0 } });

    /// <summary>What stands in front of the literal then, which itself stays as it is.</summary>
    private static string Before(InterpolatedStringExpressionSyntax literal)
    {
        var step = (MethodDeclarationSyntax)literal.Parent!.Parent!;
        var values = string.Join(", ", step.ParameterList.Parameters.Select(parameter => parameter.Identifier.Text));
        return $"$\"{{{step.Identifier.Text}Part({values})}}\";\n\n    private Twiml {step.Identifier.Text}Part{step.ParameterList} => ";
    }
}

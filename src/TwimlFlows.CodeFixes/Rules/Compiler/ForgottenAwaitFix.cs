using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.CodeFixes.Rules.Compiler;

/// <summary>CS0311 and CS0315: awaits the tasks in the holes of TwiML, and makes the step one that can.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ForgottenAwaitFix)), Shared]
public sealed class ForgottenAwaitFix : SyntaxFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["CS0311", "CS0315"];

    private protected override IEnumerable<SyntaxChange> ChangesFor(MarkedSyntax marked, CancellationToken cancellationToken)
    {
        var hole = marked.Node.FirstAncestorOrSelf<InterpolationSyntax>();
        if (hole is null
            || !IsTask(hole, marked.Model, cancellationToken)
            || !FlowLiteralReader.IsTwiml(marked.Model.GetOperation(hole.Parent!, cancellationToken))
            || Around(hole) is not { } function)
        {
            yield break;
        }

        if (IsAsync(function))
        {
            yield return new SyntaxChange("Await it", marked.Root.ReplaceNode(hole.Expression, Awaited(hole.Expression)));
        }
        else if (function is MethodDeclarationSyntax method && CanBecomeAsync(method, marked, cancellationToken))
        {
            // All of them at once: the method becomes async for each of them.
            var holes = method.DescendantNodes().OfType<InterpolationSyntax>().Where(one => Around(one) == method && IsTask(one, marked.Model, cancellationToken));
            var awaiting = method.ReplaceNodes(holes.Select(one => one.Expression), (expression, _) => Awaited(expression));
            yield return new SyntaxChange("Await it", marked.Root.ReplaceNode(method, Async(awaiting)));
        }
    }

    private static bool IsTask(InterpolationSyntax hole, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetTypeInfo(hole.Expression, cancellationToken).Type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 };

    /// <summary>The function in which a hole stands.</summary>
    private static SyntaxNode? Around(SyntaxNode hole) =>
        hole.Ancestors().FirstOrDefault(node => node is MethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax);

    private static bool IsAsync(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.AsyncKeyword),
        AnonymousFunctionExpressionSyntax anonymous => anonymous.AsyncKeyword != default,
        _ => false,
    };

    /// <summary>Only a step that answers Twilio and nobody else: who calls it in code would have to wait as well.</summary>
    private static bool CanBecomeAsync(MethodDeclarationSyntax method, MarkedSyntax marked, CancellationToken cancellationToken) =>
        marked.Model.GetDeclaredSymbol(method, cancellationToken) is { IsOverride: false, IsVirtual: false } symbol
        && symbol.ReturnType.Is(KnownNames.Twiml)
        && symbol.StepAttribute() is not null
        && !marked.Root.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
            call.Expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(name => name.Identifier.ValueText == symbol.Name));

    private static ExpressionSyntax Awaited(ExpressionSyntax expression) =>
        SyntaxFactory.ParseExpression("await " + (expression is NameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax
            ? expression.WithoutTrivia().ToFullString()
            : $"({expression.WithoutTrivia().ToFullString()})")).WithTriviaFrom(expression);

    private static MethodDeclarationSyntax Async(MethodDeclarationSyntax method)
    {
        var task = SyntaxFactory.ParseTypeName($"global::{KnownNames.Task}<{method.ReturnType.WithoutTrivia()}>")
            .WithTrailingTrivia(method.ReturnType.GetTrailingTrivia())
            .WithAdditionalAnnotations(Simplifier.Annotation);
        var keyword = SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        return method.WithReturnType(task).AddModifiers(method.Modifiers.Count > 0 ? keyword : keyword.WithLeadingTrivia(method.ReturnType.GetLeadingTrivia()));
    }
}

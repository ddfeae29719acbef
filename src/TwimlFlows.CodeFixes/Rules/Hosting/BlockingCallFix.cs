using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Rules.Hosting;

namespace TwimlFlows.CodeFixes.Rules.Hosting;

/// <summary>TWF3005: awaits what a step waits for, and makes the step async.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BlockingCallFix)), Shared]
public sealed class BlockingCallFix : SyntaxFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [BlockingCall.Id];

    private protected override IEnumerable<SyntaxChange> ChangesFor(MarkedSyntax marked, CancellationToken cancellationToken)
    {
        if (marked.Node.FirstAncestorOrSelf<ExpressionSyntax>() is not { } blocking
            || blocking.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method
            || Awaited(blocking, marked.Model, cancellationToken) is not { } task
            || IsWhereNobodyAwaits(blocking))
        {
            yield break;
        }

        ExpressionSyntax awaited = SyntaxFactory.AwaitExpression(task.WithoutTrivia().WithLeadingTrivia(SyntaxFactory.Space));
        if (blocking.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax)
        {
            awaited = SyntaxFactory.ParenthesizedExpression(awaited);
        }

        var changed = method.ReplaceNode(blocking, awaited.WithTriviaFrom(blocking));
        if (MadeAsync(changed, method, marked.Model, cancellationToken) is { } made)
        {
            yield return new SyntaxChange("Await it", marked.Root.ReplaceNode(method, made));
        }
    }

    /// <summary>What there is to await; nothing where the blocking call has a limit of time, which await does not have.</summary>
    private static ExpressionSyntax? Awaited(ExpressionSyntax blocking, SemanticModel model, CancellationToken cancellationToken) => blocking switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" } result => result.Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } call => called.Name.Identifier.ValueText switch
        {
            "Wait" when call.ArgumentList.Arguments.Count == 0 => called.Expression,
            "GetResult" when called.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax awaiter } => awaiter.Expression,
            "WaitAll" when model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { Parameters.Length: 1 } => call.WithExpression(called.WithName(SyntaxFactory.IdentifierName("WhenAll"))),
            "Sleep" => SyntaxFactory.InvocationExpression(SyntaxFactory.ParseExpression($"global::{KnownNames.Task}.Delay").WithAdditionalAnnotations(Simplifier.Annotation), call.ArgumentList),
            _ => null,
        },
        _ => null,
    };

    /// <summary>Inside of a lock or a query nobody can await.</summary>
    private static bool IsWhereNobodyAwaits(ExpressionSyntax blocking) =>
        blocking.Ancestors().TakeWhile(one => one is not MethodDeclarationSyntax).Any(one => one is LockStatementSyntax or QueryExpressionSyntax or UnsafeStatementSyntax);

    /// <summary>The step as an async one: nobody else may use what it returns, and no parameter may be by reference.</summary>
    private static MethodDeclarationSyntax? MadeAsync(MethodDeclarationSyntax changed, MethodDeclarationSyntax method, SemanticModel model, CancellationToken cancellationToken)
    {
        if (method.Modifiers.Any(SyntaxKind.AsyncKeyword))
        {
            return changed;
        }

        if (model.GetDeclaredSymbol(method, cancellationToken) is not { IsOverride: false, IsVirtual: false, IsAbstract: false } symbol
            || !symbol.ReturnType.Is(KnownNames.Twiml)
            || symbol.Parameters.Any(parameter => parameter.RefKind != RefKind.None)
            || symbol.ContainingType.AllInterfaces.SelectMany(contract => contract.GetMembers()).Any(member => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(member), symbol))
            || IsCalled(symbol, cancellationToken))
        {
            return null;
        }

        var task = SyntaxFactory.ParseTypeName($"global::{KnownNames.Task}<{changed.ReturnType.WithoutTrivia()}>").WithAdditionalAnnotations(Simplifier.Annotation);
        var made = SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        return changed.Modifiers.Count > 0
            ? changed.WithReturnType(task.WithTriviaFrom(changed.ReturnType)).AddModifiers(made)
            : changed.WithReturnType(task.WithTrailingTrivia(changed.ReturnType.GetTrailingTrivia())).AddModifiers(made.WithLeadingTrivia(changed.ReturnType.GetLeadingTrivia()));
    }

    /// <summary>Whether the flow calls the step as a method, as one that gives another one's document does. What is emitted calls it too, and adapts.</summary>
    private static bool IsCalled(IMethodSymbol step, CancellationToken cancellationToken) =>
        step.ContainingType.DeclaringSyntaxReferences
            .Where(part => !part.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal))
            .SelectMany(part => part.GetSyntax(cancellationToken).DescendantNodes())
            .OfType<InvocationExpressionSyntax>()
            .Any(call => NameOf(call.Expression) == step.Name);

    /// <summary>The name of what is called; a member of <c>To</c> is a link and no step.</summary>
    private static string? NameOf(ExpressionSyntax called) => called switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access when NameOf(access.Expression) != "To" => access.Name.Identifier.ValueText,
        _ => null,
    };
}

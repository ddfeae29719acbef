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

    /// <summary>All calls of a method at once: each of them alone makes the method async, and such changes cannot be merged.</summary>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(static async (context, document, findings) =>
        await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
        && await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is { } model
            ? document.WithSyntaxRoot(Fixed(root, model, findings, context.CancellationToken))
            : document);

    private protected override IEnumerable<SyntaxChange> ChangesFor(MarkedSyntax marked, CancellationToken cancellationToken)
    {
        if (Blocking(marked.Node, marked.Model, cancellationToken) is { } blocking
            && Changed(blocking.FirstAncestorOrSelf<MethodDeclarationSyntax>()!, [blocking], marked.Model, cancellationToken) is { } changed)
        {
            yield return new SyntaxChange("Await it", marked.Root.ReplaceNode(blocking.FirstAncestorOrSelf<MethodDeclarationSyntax>()!, changed));
        }
    }

    private static SyntaxNode Fixed(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> findings, CancellationToken cancellationToken)
    {
        var changed = findings
            .Where(finding => !finding.IsSuppressed)
            .Select(finding => Blocking(root.FindNode(finding.Location.SourceSpan, getInnermostNodeForTie: true), model, cancellationToken))
            .OfType<ExpressionSyntax>()
            .GroupBy(blocking => blocking.FirstAncestorOrSelf<MethodDeclarationSyntax>()!)
            .ToDictionary(calls => calls.Key, calls => Changed(calls.Key, calls, model, cancellationToken) ?? calls.Key);
        return root.ReplaceNodes(changed.Keys, (method, _) => changed[method]);
    }

    /// <summary>The blocking call at a place, where it can be awaited.</summary>
    private static ExpressionSyntax? Blocking(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken) =>
        place.FirstAncestorOrSelf<ExpressionSyntax>() is { } blocking
        && blocking.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not null
        && Awaited(blocking, blocking, model, cancellationToken) is not null
        && !IsWhereNobodyAwaits(blocking)
            ? blocking
            : null;

    /// <summary>A method that awaits instead; null when it cannot be made async.</summary>
    private static MethodDeclarationSyntax? Changed(MethodDeclarationSyntax method, IEnumerable<ExpressionSyntax> blocking, SemanticModel model, CancellationToken cancellationToken) =>
        MadeAsync(method.ReplaceNodes(blocking, (original, current) => Awaiting(original, current, model, cancellationToken)), method, model, cancellationToken);

    private static ExpressionSyntax Awaiting(ExpressionSyntax original, ExpressionSyntax current, SemanticModel model, CancellationToken cancellationToken)
    {
        ExpressionSyntax awaited = SyntaxFactory.AwaitExpression(Awaited(current, original, model, cancellationToken)!.WithoutTrivia().WithLeadingTrivia(SyntaxFactory.Space));
        return (original.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax
            ? SyntaxFactory.ParenthesizedExpression(awaited)
            : awaited).WithTriviaFrom(current);
    }

    /// <summary>What there is to await; nothing where the blocking call has a limit of time, which await does not have.</summary>
    /// <param name="blocking">The call, with what was changed in it already.</param>
    /// <param name="original">The call as it is written.</param>
    /// <param name="model">What the names in it mean.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    private static ExpressionSyntax? Awaited(ExpressionSyntax blocking, ExpressionSyntax original, SemanticModel model, CancellationToken cancellationToken) => blocking switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" } result => result.Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } call => called.Name.Identifier.ValueText switch
        {
            "Wait" when call.ArgumentList.Arguments.Count == 0 => called.Expression,
            "GetResult" when called.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax awaiter } => awaiter.Expression,
            "WaitAll" when model.GetSymbolInfo(original, cancellationToken).Symbol is IMethodSymbol { Parameters.Length: 1 } => call.WithExpression(called.WithName(SyntaxFactory.IdentifierName("WhenAll"))),
            "Sleep" => SyntaxFactory.InvocationExpression(SyntaxFactory.ParseExpression($"global::{KnownNames.Task}.Delay").WithAdditionalAnnotations(Simplifier.Annotation), Unnamed(call.ArgumentList)),
            _ => null,
        },
        _ => null,
    };

    /// <summary>The argument, which has another name there.</summary>
    private static ArgumentListSyntax Unnamed(ArgumentListSyntax list) => list.Arguments.Count == 1 && list.Arguments[0] is { NameColon: not null } named
        ? list.WithArguments([SyntaxFactory.Argument(named.Expression)])
        : list;

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

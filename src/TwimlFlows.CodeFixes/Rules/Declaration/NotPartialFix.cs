using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.CodeFixes.Rules.Declaration;

/// <summary>TWF0001: makes the flow, and the types around it, partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NotPartialFix)), Shared]
public sealed class NotPartialFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [NotPartial.Descriptor.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || root.FindNode(context.Span).FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } flow)
        {
            return;
        }

        var types = flow.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Where(type => !type.Modifiers.Any(SyntaxKind.PartialKeyword));
        context.RegisterCodeFix(
            CodeAction.Create(
                "Make it partial",
                _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNodes(types, static (_, type) => MakePartial(type)))),
                nameof(NotPartialFix)),
            context.Diagnostics);
    }

    private static TypeDeclarationSyntax MakePartial(TypeDeclarationSyntax type)
    {
        var partial = SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        if (type.Modifiers.Count > 0)
        {
            return type.AddModifiers(partial);
        }

        // The first token carries what stands above the type.
        return (TypeDeclarationSyntax)type
            .WithKeyword(type.Keyword.WithLeadingTrivia())
            .AddModifiers(partial.WithLeadingTrivia(type.Keyword.LeadingTrivia));
    }
}

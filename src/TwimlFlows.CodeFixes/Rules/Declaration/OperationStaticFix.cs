using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.CodeFixes.Rules.Declaration;

/// <summary>TWF0026: takes the static keyword out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OperationStaticFix)), Shared]
public sealed class OperationStaticFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [OperationStatic.Descriptor.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
            && root.FindNode(context.Span).FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } found)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Take static out",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(found, Modifiers.Without(found, SyntaxKind.StaticKeyword)))),
                    nameof(OperationStaticFix)),
                context.Diagnostics);
        }
    }
}

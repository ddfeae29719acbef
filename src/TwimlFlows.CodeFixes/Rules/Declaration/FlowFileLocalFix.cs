using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.CodeFixes.Rules.Declaration;

/// <summary>TWF0030: lets the project see the type, not its file alone.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FlowFileLocalFix)), Shared]
public sealed class FlowFileLocalFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [FlowFileLocal.Descriptor.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
            && root.FindNode(context.Span).FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } found
            && found.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().FirstOrDefault(type => type.Modifiers.Any(SyntaxKind.FileKeyword)) is { } local)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Make it internal",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceToken(
                        local.Modifiers.First(modifier => modifier.IsKind(SyntaxKind.FileKeyword)),
                        SyntaxFactory.Token(SyntaxKind.InternalKeyword).WithTriviaFrom(local.Modifiers.First(modifier => modifier.IsKind(SyntaxKind.FileKeyword)))))),
                    nameof(FlowFileLocalFix)),
                context.Diagnostics);
        }
    }
}

using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.CodeFixes.Rules.Declaration;

/// <summary>TWF0028: takes out the keyword that keeps the host from making the flow.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FlowNotMakeableFix)), Shared]
public sealed class FlowNotMakeableFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [FlowNotMakeable.Descriptor.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
            && root.FindNode(context.Span).FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } found
            && context.Diagnostics[0].Properties.TryGetValue(context.Diagnostics[0].Id, out var keyword))
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Take {keyword} out",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(found, Modifiers.Without(found, SyntaxFacts.GetKeywordKind(keyword!))))),
                    nameof(FlowNotMakeableFix)),
                context.Diagnostics);
        }
    }
}

using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.CodeFixes.Rules.Declaration;

/// <summary>TWF0022: takes the Label out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LabelOnLegEventFix)), Shared]
public sealed class LabelOnLegEventFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [LabelOnLegEvent.Descriptor.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
            && root.FindNode(context.Span).FirstAncestorOrSelf<AttributeArgumentSyntax>() is { } found
            && found.Parent is AttributeArgumentListSyntax)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Take the Label out",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.RemoveNode(found, SyntaxRemoveOptions.KeepNoTrivia)!)),
                    nameof(LabelOnLegEventFix)),
                context.Diagnostics);
        }
    }
}

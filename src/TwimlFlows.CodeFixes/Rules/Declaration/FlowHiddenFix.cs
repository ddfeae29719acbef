using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.CodeFixes.Rules.Declaration;

/// <summary>TWF0029: makes the flow, or the type around it, internal.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FlowHiddenFix)), Shared]
public sealed class FlowHiddenFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [FlowHidden.Descriptor.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
            && root.FindNode(context.Span).FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } found
            && Hidden(found) is { } hidden)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Make it internal",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(hidden, Modifiers.MadeInternal(hidden)))),
                    nameof(FlowHiddenFix)),
                context.Diagnostics);
        }
    }

    /// <summary>The type that says private or protected, or says nothing inside of another type, which is the same.</summary>
    private static TypeDeclarationSyntax? Hidden(TypeDeclarationSyntax flow) => flow.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().FirstOrDefault(type =>
        type.Modifiers.Any(SyntaxKind.PrivateKeyword)
        || (type.Modifiers.Any(SyntaxKind.ProtectedKeyword) && !type.Modifiers.Any(SyntaxKind.InternalKeyword))
        || (type.Parent is TypeDeclarationSyntax and not InterfaceDeclarationSyntax && !Modifiers.HasAccessibility(type)));
}

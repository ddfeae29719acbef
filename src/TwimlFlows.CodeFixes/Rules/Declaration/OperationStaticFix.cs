using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.CodeFixes.Rules.Declaration;

/// <summary>TWF0026: takes the static keyword out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OperationStaticFix)), Shared]
public sealed class OperationStaticFix : SyntaxFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [OperationStatic.Descriptor.Id];

    private protected override IEnumerable<SyntaxChange> ChangesFor(MarkedSyntax marked, CancellationToken cancellationToken) =>
        marked.Node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method
            ? [new SyntaxChange("Take 'static' out", marked.Root.ReplaceNode(method, Modifiers.Without(method, SyntaxKind.StaticKeyword)))]
            : [];
}

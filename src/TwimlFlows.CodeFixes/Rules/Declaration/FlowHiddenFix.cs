using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.CodeFixes.Rules.Declaration;

/// <summary>TWF0029: makes the flow, or the type around it, internal.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FlowHiddenFix)), Shared]
public sealed class FlowHiddenFix : SyntaxFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [FlowHidden.Descriptor.Id];

    private protected override IEnumerable<SyntaxChange> ChangesFor(MarkedSyntax marked, CancellationToken cancellationToken) =>
        from hidden in Modifiers.TypesAt(marked.Node).Where(IsHidden).Take(1)
        select new SyntaxChange("Make it internal", marked.Root.ReplaceNode(hidden, Modifiers.MadeInternal(hidden)));

    /// <summary>Whether the type says private or protected, or says nothing inside of another type, which is the same.</summary>
    private static bool IsHidden(TypeDeclarationSyntax type) =>
        type.Modifiers.Any(SyntaxKind.PrivateKeyword)
        || (type.Modifiers.Any(SyntaxKind.ProtectedKeyword) && !type.Modifiers.Any(SyntaxKind.InternalKeyword))
        || (type.Parent is TypeDeclarationSyntax and not InterfaceDeclarationSyntax && !Modifiers.HasAccessibility(type));
}

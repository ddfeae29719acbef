using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.CodeFixes.Rules.Compiler;

/// <summary>CS0117: in place of a link to a step that no longer exists, offers the links whose names are nearest.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StaleLinkFix)), Shared]
public sealed class StaleLinkFix : SyntaxFix
{
    /// <summary>So many links are offered at the most.</summary>
    private const int MostOffers = 3;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["CS0117"];

    private protected override IEnumerable<SyntaxChange> ChangesFor(MarkedSyntax marked, CancellationToken cancellationToken)
    {
        if (marked.Node.FirstAncestorOrSelf<SimpleNameSyntax>() is not { Parent: MemberAccessExpressionSyntax access } name
            || access.Name != name
            || marked.Model.GetSymbolInfo(access.Expression, cancellationToken).Symbol is not INamedTypeSymbol { Name: "To", ContainingType: { } flow } links
            || flow.Attribute(KnownNames.VoiceFlowAttribute) is null)
        {
            yield break;
        }

        var stale = name.Identifier.ValueText;
        var isCalled = access.Parent is InvocationExpressionSyntax;
        var fitting = links.GetMembers()
            .Where(link => isCalled ? link is IMethodSymbol { MethodKind: MethodKind.Ordinary } : link is IPropertySymbol)
            .Select(link => link.Name)
            .OrderBy(link => Spelling.Distance(stale, link))
            .ThenBy(link => link, StringComparer.Ordinal)
            .Take(MostOffers);
        foreach (var link in fitting)
        {
            var renamed = SyntaxFactory.ParseName(link.Escaped()).WithTriviaFrom(name);
            yield return new SyntaxChange($"Link to '{link}'", marked.Root.ReplaceNode((SyntaxNode)name, renamed), $"{stale}>{link}");
        }
    }
}

using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Rules.Flow;

namespace TwimlFlows.CodeFixes.Rules.Flow;

/// <summary>TWF2001: names the flow's only hold music.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HoldWithoutMusicFix)), Shared]
public sealed class HoldWithoutMusicFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [HoldWithoutMusic.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null
            || root.FindNode(context.Span).FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute
            || attribute.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type
            || model?.GetDeclaredSymbol(type, context.CancellationToken) is not { } flow)
        {
            return;
        }

        var music = flow.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method.StepAttribute()?.AttributeClass.Is(KnownNames.HoldMusicAttribute) == true)
            .Select(method => method.Name)
            .ToList();
        if (music.Count != 1)
        {
            return;
        }

        var argument = SyntaxFactory.ParseAttributeArgumentList($"(Music = nameof({music[0]}))")!.Arguments[0];
        var arguments = attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();
        var changed = attribute.WithArgumentList(arguments.AddArguments(argument));
        context.RegisterCodeFix(
            CodeAction.Create(
                $"Play {music[0]} to whoever is on hold",
                _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(attribute, changed))),
                nameof(HoldWithoutMusicFix)),
            context.Diagnostics);
    }
}

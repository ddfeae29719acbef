using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.CodeFixes.Rules.Declaration;

/// <summary>TWF0013: takes out the later End, so that the first one is the flow's.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EndStepsDifferFix)), Shared]
public sealed class EndStepsDifferFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [EndStepsDiffer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await OperationSyntax.FindAsync(context).ConfigureAwait(false) is { } syntax)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Take this End out",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(syntax.Without("End"))),
                    nameof(EndStepsDifferFix)),
                context.Diagnostics);
        }
    }
}

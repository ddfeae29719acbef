using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.CodeFixes.Rules.Declaration;

/// <summary>TWF0011: names one of the steps that could end the call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EndStepUnknownFix)), Shared]
public sealed class EndStepUnknownFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [EndStepUnknown.Descriptor.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await OperationSyntax.FindAsync(context).ConfigureAwait(false) is not { } syntax)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var step in diagnostic.Properties[diagnostic.Id]!.Split([','], StringSplitOptions.RemoveEmptyEntries))
            {
                // The step is part of the key: fixed all at once, every flow gets the step that was chosen, or stays as it is.
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Release the caller to {step}",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(syntax.With("End", step))),
                        $"{nameof(EndStepUnknownFix)}:{step}"),
                    diagnostic);
            }
        }
    }
}

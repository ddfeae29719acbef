using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.CodeFixes.Rules.Declaration;

/// <summary>TWF0007: names the step that the flow's other operations name in that place.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LegStepMissingFix)), Shared]
public sealed class LegStepMissingFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [LegStepMissing.Descriptor.Id];

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
            if (diagnostic.Properties.TryGetValue(diagnostic.Id, out var argument)
                && syntax.All.Select(operation => operation[argument]).OfType<string>().Distinct().ToList() is { Count: 1 } steps)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Add {argument} = nameof({steps[0]})",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(syntax.With(argument!, steps[0]))),
                        nameof(LegStepMissingFix)),
                    diagnostic);
            }
        }
    }
}

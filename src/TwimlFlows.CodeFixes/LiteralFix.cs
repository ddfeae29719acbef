using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TwimlFlows.CodeFixes;

/// <summary>A fix that changes the literal in which a finding stands.</summary>
public abstract class LiteralFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        if (await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        var source = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (MarkedElement.Find(diagnostic, model, source, context.CancellationToken) is { } marked
                && ChangeFor(marked, context.CancellationToken) is { } change)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(change.Title, _ => Task.FromResult(document.WithText(source.WithChanges(change.Changes))), GetType().Name),
                    diagnostic);
            }
        }
    }

    /// <summary>What to change, or null when nothing can be done without a guess.</summary>
    private protected abstract LiteralChange? ChangeFor(MarkedElement marked, CancellationToken cancellationToken);
}

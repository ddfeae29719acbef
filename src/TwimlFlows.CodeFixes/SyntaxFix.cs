using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TwimlFlows.CodeFixes;

/// <summary>A fix that changes the syntax at which a finding stands: a declaration, an expression.</summary>
public abstract class SyntaxFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            var marked = new MarkedSyntax(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), root, model, diagnostic);
            foreach (var change in ChangesFor(marked, context.CancellationToken))
            {
                // What tells offers apart is part of the key: fixed all at once, every place gets the one that was chosen.
                context.RegisterCodeFix(
                    CodeAction.Create(change.Title, _ => Task.FromResult(document.WithSyntaxRoot(change.Root)), $"{GetType().Name}:{change.Variant}"),
                    diagnostic);
            }
        }
    }

    /// <summary>What can be done; nothing where it would be a guess.</summary>
    private protected abstract IEnumerable<SyntaxChange> ChangesFor(MarkedSyntax marked, CancellationToken cancellationToken);
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace TwimlFlows.CodeFixes;

/// <summary>A fix that changes the marked characters, in C# as in a file of XML.</summary>
public abstract class TextFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var source = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var span = diagnostic.Location.SourceSpan;
            if (ReplacementFor(source, span) is { } replacement)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Write {replacement}",
                        _ => Task.FromResult(Changed(document, source.WithChanges(new TextChange(span, replacement)))),
                        GetType().Name),
                    diagnostic);
            }
        }
    }

    /// <summary>What to write in place of the marked characters, or null when nothing can be done without a guess.</summary>
    private protected abstract string? ReplacementFor(SourceText source, TextSpan marked);

    private static Solution Changed(TextDocument document, SourceText text) => document is Document
        ? document.Project.Solution.WithDocumentText(document.Id, text)
        : document.Project.Solution.WithAdditionalDocumentText(document.Id, text);
}

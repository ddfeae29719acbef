using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Rules.Vocabulary;

namespace TwimlFlows.CodeFixes;

/// <summary>A fix that changes characters, in C# as in a file of XML.</summary>
public abstract class TextFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => TextFixAll.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var source = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (OfferFor(diagnostic, source) is { } offer)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(offer.Title, _ => Task.FromResult(document.Project.Solution.WithText(document, source.WithChanges(offer.Changes))), KeyOf(offer)),
                    diagnostic);
            }
        }
    }

    /// <summary>What tells an offer from the others of this fix.</summary>
    internal string KeyOf(Offer offer) => $"{GetType().Name}:{offer.Kind}";

    /// <summary>What can be done about a finding, or null when nothing can be without a guess.</summary>
    internal abstract Offer? OfferFor(Diagnostic finding, SourceText source);
}

using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Rules.Run;

namespace TwimlFlows.CodeFixes.Rules.Run;

/// <summary>TWF1082: names the step whose document asks for itself again.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SelfRedirectFix)), Shared]
public sealed class SelfRedirectFix : LiteralFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RedirectToItself.Id];

    private protected override LiteralChange? ChangeFor(MarkedElement marked, CancellationToken cancellationToken) =>
        marked.Literal.Step is { } step && marked.Element.Attributes.Count == 0
            ? new LiteralChange($"Ask for '{step.Name}' again", new TextChange(marked.SpanOf(marked.Element.Span), marked.RedirectTo(step)))
            : null;
}

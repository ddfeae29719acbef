using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Rules.Flow;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.CodeFixes.Rules.Flow;

/// <summary>TWF2013: takes the verb out that ends the hold, where something else is left to be heard.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MusicEndsHoldFix)), Shared]
public sealed class MusicEndsHoldFix : LiteralFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [MusicEndsHold.Id];

    private protected override LiteralChange? ChangeFor(MarkedElement marked, CancellationToken cancellationToken)
    {
        if (!marked.Literal.Document.Verbs.Any(verb => verb is TwimlElement { Name: "Say" or "Play" or "Pause" or "Gather" }))
        {
            return null;
        }

        // Its line goes with it.
        var span = marked.SpanOf(marked.Element.Span);
        return new LiteralChange(
            $"Take <{marked.Element.Name}> out",
            new TextChange(TextSpan.FromBounds(span.Start - marked.LineBreakBefore(marked.Element).Length, span.End), ""));
    }
}

using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Rules.Flow;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.CodeFixes.Rules.Flow;

/// <summary>TWF2008: names the queue that the step was given.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OtherQueueFix)), Shared]
public sealed class OtherQueueFix : LiteralFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [OtherQueue.Id];

    private protected override LiteralChange? ChangeFor(MarkedElement marked, CancellationToken cancellationToken)
    {
        var content = marked.Element.Children.Where(child => child.IsSomething).ToList();
        var given = marked.Method.Parameters.Where(parameter => parameter.Type.Is(KnownNames.QueueName)).Select(parameter => parameter.Name.Escaped()).ToList();
        if (given.Count != 1 || content.Count == 0 || content.Any(child => child is TwimlElement))
        {
            return null;
        }

        var name = TextSpan.FromBounds(marked.SpanOf(content[0].Span).Start, marked.SpanOf(content[content.Count - 1].Span).End);
        return new LiteralChange($"Write {{{given[0]}}}", new TextChange(name, marked.Style.Hole(given[0])));
    }
}

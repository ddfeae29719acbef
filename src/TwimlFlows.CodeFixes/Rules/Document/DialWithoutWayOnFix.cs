using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Rules.Document;

namespace TwimlFlows.CodeFixes.Rules.Document;

/// <summary>TWF1001: puts a Redirect behind the Dial, to the step where the flow's other Dials lead.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DialWithoutWayOnFix)), Shared]
public sealed class DialWithoutWayOnFix : LiteralFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DialWithoutWayOn.Id];

    private protected override LiteralChange? ChangeFor(MarkedElement marked, CancellationToken cancellationToken) =>
        WayOn.Of(marked.Method, marked.Model, cancellationToken) is { } step
            ? new LiteralChange($"Go on with '{step.Name}' after the <Dial>", marked.InsertBehind(marked.Element, marked.RedirectTo(step)))
            : null;
}

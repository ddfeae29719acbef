using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Rules.Flow;

namespace TwimlFlows.CodeFixes.Rules.Flow;

/// <summary>TWF2014: lets a circle wait before it goes round.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EndlessCircleFix)), Shared]
public sealed class EndlessCircleFix : LiteralFix
{
    private const int Seconds = 12;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [EndlessCircle.Id];

    private protected override LiteralChange? ChangeFor(MarkedElement marked, CancellationToken cancellationToken) =>
        new($"Wait {Seconds} seconds in every round", marked.InsertBefore(marked.Element, marked.Style.Pause(Seconds)));
}

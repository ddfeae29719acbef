using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Rules.Flow;

namespace TwimlFlows.CodeFixes.Rules.Flow;

/// <summary>TWF2001: plays the flow's only hold music to whoever waits in the queue.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(QueueWithoutMusicFix)), Shared]
public sealed class QueueWithoutMusicFix : LiteralFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [HoldWithoutMusic.Id];

    private protected override LiteralChange? ChangeFor(MarkedElement marked, CancellationToken cancellationToken) =>
        StepChoice.OnlyHoldMusic(marked.Flow) is { } music
            ? new LiteralChange($"Play '{music.Name}' to whoever is on hold", marked.Insert(marked.Element, ("waitUrl", marked.LinkTo(music))))
            : null;
}

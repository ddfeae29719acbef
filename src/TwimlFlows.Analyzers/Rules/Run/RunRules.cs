using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>Every rule about how a document runs.</summary>
internal static class RunRules
{
    internal static readonly ImmutableArray<RunRule> All =
    [
        new VerbNeverRuns(),
        new RejectNotFirst(),
        new PauseDelaysAnswer(),
        new AnswerOnBridgeLate(),
        new HangupInsteadOfReject(),
        new GatherWithoutWayOn(),
        new GatherWithoutAction(),
        new RecordWithoutAction(),
        new RecordWithoutWayOn(),
        new StartWithNothingBehind(),
        new AttributeWithoutEffect(),
        new DocumentEmpty(),
        new RedirectToItself(),
        new EnqueueWithoutWayOn(),
        new RoomMayBeFull(),
        new DocumentTooLarge(),
        new InlineAddress(),
        new InlineTooLong(),
        new LeaveOutsideQueue(),
        new LoopIsNotEndless(),
        new QueueWithoutWayOut(),
        new PlaceNotFollowed(),
    ];

    /// <summary>What the rules find. A fragment that several documents hold is spoken of once.</summary>
    internal static IEnumerable<Diagnostic> Analyze(IEnumerable<RunDocument> documents) => Find(documents).OncePerPlace();

    private static IEnumerable<Diagnostic> Find(IEnumerable<RunDocument> documents)
    {
        foreach (var document in documents)
        {
            foreach (var rule in All)
            {
                if ((rule.LooksAt & document.Traits) != 0)
                {
                    foreach (var finding in rule.Analyze(document))
                    {
                        yield return finding;
                    }
                }
            }
        }
    }
}

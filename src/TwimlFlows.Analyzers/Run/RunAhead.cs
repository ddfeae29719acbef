namespace TwimlFlows.Analyzers.Run;

/// <summary>What may come next.</summary>
/// <param name="Verbs">The verbs one of which may be the next.</param>
/// <param name="MayEnd">Whether nothing may come.</param>
/// <param name="IsKnown">False when something stands there that is not seen.</param>
internal sealed record RunAhead(IReadOnlyList<RunVerb> Verbs, bool MayEnd, bool IsKnown)
{
    /// <summary>The end of a document.</summary>
    internal static readonly RunAhead End = new([], MayEnd: true, IsKnown: true);

    /// <summary>The end of a fragment, behind which anything may stand.</summary>
    internal static readonly RunAhead Unknown = new([], MayEnd: true, IsKnown: false);

    /// <summary>Whether certainly nothing comes.</summary>
    internal bool IsEnd => IsKnown && Verbs.Count == 0;

    /// <summary>Whether certainly something comes.</summary>
    internal bool IsMore => IsKnown && !MayEnd;

    /// <summary>What may come next in front of an item, when this is what comes behind it.</summary>
    internal RunAhead Before(RunItem item) => item switch
    {
        RunVerb verb => new RunAhead([verb], MayEnd: false, IsKnown: true),
        RunInsert { Alternatives: { } alternatives } => Any(alternatives.Select(Before)),
        _ => new RunAhead(Verbs, MayEnd, IsKnown: false),
    };

    /// <summary>What may come next in front of a sequence.</summary>
    internal RunAhead Before(RunSequence sequence) => sequence.Items.Reverse().Aggregate(this, (ahead, item) => ahead.Before(item));

    private RunAhead Any(IEnumerable<RunAhead> ways)
    {
        var all = ways.ToList();
        return all.Count == 0
            ? this
            : new RunAhead([.. all.SelectMany(way => way.Verbs).Distinct()], all.Exists(way => way.MayEnd), all.TrueForAll(way => way.IsKnown));
    }
}

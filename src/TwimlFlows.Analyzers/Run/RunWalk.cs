namespace TwimlFlows.Analyzers.Run;

/// <summary>A walk through a document as Twilio goes: verb after verb, until one takes the call away.</summary>
internal sealed class RunWalk
{
    private readonly Func<RunVerb, bool> _ends;
    private readonly List<RunPlace> _places = [];
    private readonly List<(RunItem Item, RunVerb Behind)> _dead = [];

    /// <param name="sequence">The document's course.</param>
    /// <param name="behind">What comes behind it.</param>
    /// <param name="ends">Whether a verb takes the call away for good.</param>
    internal RunWalk(RunSequence sequence, RunAhead behind, Func<RunVerb, bool> ends)
    {
        _ends = ends;
        Walk(sequence, behind, new Position(MayBeFirst: true, IsCertain: true, EndedBy: null));
    }

    /// <summary>Every verb that may run.</summary>
    internal IReadOnlyList<RunPlace> Places => _places;

    /// <summary>What never runs, the first of each run, and the verb that takes the call away before.</summary>
    internal IReadOnlyList<(RunItem Item, RunVerb Behind)> Dead => _dead;

    private Position Walk(RunSequence sequence, RunAhead behind, Position position)
    {
        var aheads = new RunAhead[sequence.Items.Count];
        var ahead = behind;
        for (var index = sequence.Items.Count - 1; index >= 0; index--)
        {
            aheads[index] = ahead;
            ahead = ahead.Before(sequence.Items[index]);
        }

        for (var index = 0; index < sequence.Items.Count; index++)
        {
            var item = sequence.Items[index];
            if (position.EndedBy is { } ender)
            {
                // A hole that turns out to hold nothing is nothing that never runs.
                if (item is RunVerb || item is RunInsert { Alternatives: { } held } && held.Any(one => one.Verbs.Any()))
                {
                    _dead.Add((item, ender));
                    break;
                }

                continue;
            }

            position = item switch
            {
                RunVerb verb => Walk(verb, aheads[index], position),
                RunInsert { Alternatives: { } alternatives } => Walk(alternatives, aheads[index], position),
                _ => position with { IsCertain = false },
            };
        }

        return position;
    }

    private Position Walk(RunVerb verb, RunAhead ahead, Position position)
    {
        _places.Add(new RunPlace(verb, position.MayBeFirst, position.IsCertain, ahead));
        return position with { MayBeFirst = false, EndedBy = _ends(verb) ? verb : null };
    }

    /// <summary>Behind a choice only that holds which holds behind every way through it.</summary>
    private Position Walk(IReadOnlyList<RunSequence> alternatives, RunAhead ahead, Position position)
    {
        if (alternatives.Count == 0)
        {
            return position;
        }

        var inside = alternatives.Count == 1 ? position : position with { IsCertain = false };
        var ways = alternatives.Select(alternative => Walk(alternative, ahead, inside)).ToList();
        return new Position(
            ways.Exists(way => way.MayBeFirst),
            position.IsCertain && (alternatives.Count == 1 ? ways[0].IsCertain : !ways.Exists(way => way.EndedBy is not null)),
            ways.TrueForAll(way => way.EndedBy is not null) ? ways[0].EndedBy : null);
    }

    private readonly record struct Position(bool MayBeFirst, bool IsCertain, RunVerb? EndedBy);
}

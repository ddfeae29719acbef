namespace TwimlFlows.Chaos;

/// <summary>What was seen in a run.</summary>
internal sealed record ChaosCount
{
    public int Calls { get; init; }

    public int Operations { get; init; }

    public int Faults { get; init; }

    /// <summary>Calls of which a party was cut off although nobody had hung up.</summary>
    public int Lost { get; init; }

    /// <summary>Calls of which a party was left alone, or in which the two were neither talking nor held when all was quiet.</summary>
    public int Stranded { get; init; }

    /// <summary>Calls of which a party heard somebody of another call.</summary>
    public int Mixed { get; init; }

    /// <summary>Queues that were left when their call was over.</summary>
    public int Queues { get; init; }

    /// <summary>How often each outcome was answered.</summary>
    public IReadOnlyDictionary<OperationOutcome, int> Outcomes { get; init; } = new Dictionary<OperationOutcome, int>();

    public bool IsClean => Lost + Stranded + Mixed == 0;

    public static ChaosCount operator +(ChaosCount one, ChaosCount other) => new()
    {
        Calls = one.Calls + other.Calls,
        Operations = one.Operations + other.Operations,
        Faults = one.Faults + other.Faults,
        Lost = one.Lost + other.Lost,
        Stranded = one.Stranded + other.Stranded,
        Mixed = one.Mixed + other.Mixed,
        Queues = one.Queues + other.Queues,
        Outcomes = one.Outcomes.Concat(other.Outcomes).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value)),
    };

    public override string ToString() =>
        FormattableString.Invariant($"calls {Calls}, operations {Operations}, faults {Faults}, lost {Lost}, stranded {Stranded}, mixed {Mixed}");
}

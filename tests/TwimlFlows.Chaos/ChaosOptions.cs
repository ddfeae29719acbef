namespace TwimlFlows.Chaos;

/// <summary>What is run.</summary>
internal sealed record ChaosOptions
{
    /// <summary>How many calls in all.</summary>
    public int Calls { get; init; } = 1000;

    /// <summary>Everything random follows from it.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How many calls go on at the same time, in one emulator.</summary>
    public int AtOnce { get; init; } = 100;

    /// <summary>How often each kind of fault strikes, 0 to 1.</summary>
    public double FaultRate { get; init; } = 0.03;

    /// <summary>How often a button follows the last one at once, 0 to 1.</summary>
    public double Haste { get; init; } = 0.4;

    /// <summary>Whether Twilio ends the partner of a leg that is moved out of a queue's bridge: the one reading that nobody can be safe under.</summary>
    public bool MovesKillPartners { get; init; }

    /// <summary>The rules of the runtime.</summary>
    public LegRules Rules { get; init; } = LegRules.All;

    /// <summary>Where each lost, stranded or mixed call is described, or null.</summary>
    public TextWriter? Details { get; init; }
}

namespace TwimlFlows;

/// <summary>What somebody wants of two legs; equal wishes are one.</summary>
/// <param name="IsHold">To hold one of them, else to connect them again.</param>
/// <param name="Leg">The leg to be held; for a resume either.</param>
/// <param name="Step">The link to the parking or connecting step, with the call's queue.</param>
/// <param name="Other">The link to the step in which the partner waits.</param>
internal sealed record LegWish(bool IsHold, string Leg, string Step, string Other)
{
    /// <summary>A resume is the same whichever of the two was named.</summary>
    public bool Equals(LegWish? other) => other is not null
        && (IsHold, Step, Other) == (other.IsHold, other.Step, other.Other)
        && (!IsHold || Leg == other.Leg);

    public override int GetHashCode() => HashCode.Combine(IsHold, Step, Other);

    internal string Name => IsHold ? "hold" : "resume";
}

namespace ContactCentre.Demo.Claims;

/// <summary>
/// Says of a run which claims were observed in it. It looks at what the legs heard and did, in a room or without one, and at
/// nothing that the application says of itself.
/// </summary>
public static class ClaimChecker
{
    /// <summary>The held party heard the hold music.</summary>
    public const string HeardMusic = "the held party heard the hold music";

    /// <summary>Nobody was dropped by a hold.</summary>
    public const string NobodyDropped = "nobody was dropped by a hold";

    /// <summary>The same two were talking after each resume.</summary>
    public const string SameTwo = "the same two were talking after each resume";

    /// <summary>Every leg ended normally.</summary>
    public const string EndedNormally = "every leg ended normally";

    /// <summary>Checks all claims.</summary>
    /// <param name="stage">Where the run was played, to the end of its last leg.</param>
    /// <param name="music">The hold music's URL.</param>
    /// <param name="holds">How many holds there were to be.</param>
    public static IReadOnlyList<Claim> Check(Stage stage, string music, int holds)
    {
        var run = ObservedRun.Of(stage);
        return
        [
            Claim(HeardMusic, MusicClaim.Refute(run, music, holds), Count(holds, "hold")),
            Claim(NobodyDropped, DropClaim.Refute(run), Count(run.Legs.Count(leg => leg.HasTalked), "leg")),
            Claim(SameTwo, SameTwoClaim.Refute(run), Count(run.Holds.Count(hold => hold.IsResumed), "resume")),
            Claim(EndedNormally, EndClaim.Refute(run), Count(run.Legs.Count, "leg")),
        ];
    }

    private static Claim Claim(string name, string? refutation, string checkedOn) => new(name, refutation is null, refutation ?? checkedOn);

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : FormattableString.Invariant($"{number} {what}s");
}

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
            Claim.Of(HeardMusic, MusicClaim.Refute(run, music, holds), run.Holds.Count, "hold"),
            Claim.Of(NobodyDropped, DropClaim.Refute(run), run.Holds.Count, "hold"),
            SameTwoClaim.Check(run),
            Claim.Of(EndedNormally, EndClaim.Refute(run), run.Legs.Count, "leg"),
        ];
    }
}

namespace ContactCentre.Demo.Claims;

/// <summary>Who is on hold hears music, soon and all the time.</summary>
internal static class MusicClaim
{
    /// <summary>Being moved takes a moment, and so does the next request for the music.</summary>
    private static readonly TimeSpan _longestSilence = TimeSpan.FromSeconds(3);

    internal static string? Refute(ObservedRun run, string music, int holds) => run.Holds.Count != holds
        ? $"holds asked for: {holds}, holds observed: {run.Holds.Count}"
        : run.Holds.Select(hold => Refute(hold, music)).FirstOrDefault(refutation => refutation is not null);

    private static string? Refute(HoldPeriod hold, string music)
    {
        var silentSince = hold.From;
        var played = hold.Leg.Heard.Where(heard => heard.Is(music) && heard.From >= hold.From && heard.From < hold.Until).ToList();
        foreach (var heard in played)
        {
            if (heard.From - silentSince > _longestSilence)
            {
                break;
            }

            silentSince = heard.Until;
        }

        return played.Count == 0 ? $"the {hold.Leg.Name} was on hold from {ObservedRun.Clock(hold.From)} on, and heard no music"
            : hold.Until - silentSince > _longestSilence ? $"the {hold.Leg.Name} was on hold, and heard no music from {ObservedRun.Clock(silentSince)} on"
            : null;
    }
}

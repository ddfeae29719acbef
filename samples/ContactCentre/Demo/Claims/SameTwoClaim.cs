namespace ContactCentre.Demo.Claims;

/// <summary>
/// After a resume the two hear each other that heard each other before the hold, and nobody else, until somebody waits in the
/// next hold. A hold that comes at once can overtake a resume: then there is no talk to look at.
/// </summary>
internal static class SameTwoClaim
{
    /// <summary>What is read to the held party, and being joined, take a moment.</summary>
    private static readonly TimeSpan _longestJoining = TimeSpan.FromSeconds(3);

    internal static Claim Check(ObservedRun run)
    {
        var resumes = run.Holds.Where(hold => hold.IsResumed).ToList();
        var overtaken = resumes.Count(hold => IsOvertaken(run, hold));
        return Claim.Of(
            ClaimChecker.SameTwo,
            resumes.Select(hold => Refute(run, hold)).FirstOrDefault(refutation => refutation is not null),
            resumes.Count - overtaken,
            "resume",
            overtaken switch
            {
                0 => null,
                1 when resumes.Count == 1 => "the only resume was overtaken by a hold",
                1 => $"{resumes.Count - 1} of {resumes.Count} resumes; the other was overtaken by a hold",
                _ => $"{resumes.Count - overtaken} of {resumes.Count} resumes; the others were overtaken by holds",
            });
    }

    private static string? Refute(ObservedRun run, HoldPeriod hold)
    {
        if (IsOvertaken(run, hold))
        {
            return null;
        }

        var talks = TalksAfter(run, hold, hold.Leg);
        if (talks.Count == 0 || talks.Find(talk => !talk.What.With.SequenceEqual(hold.Partners)) is not null)
        {
            var with = talks.Find(talk => !talk.What.With.SequenceEqual(hold.Partners))?.What.With ?? [];
            return $"the {hold.Leg.Name} talked with {run.Names(hold.Partners)} before the hold at {ObservedRun.Clock(hold.From)}, and with {run.Names(with)} after it";
        }

        return hold.Partners.Select(run.Leg).FirstOrDefault(partner => !TalksAfter(run, hold, partner).Exists(talk => talk.What.With.Contains(hold.Leg.CallSid))) is { } deaf
            ? $"the {deaf.Name} did not hear the {hold.Leg.Name} after the hold at {ObservedRun.Clock(hold.From)}"
            : null;
    }

    private static bool IsOvertaken(ObservedRun run, HoldPeriod hold) =>
        NextWait(run, hold) - hold.Until <= _longestJoining && TalksAfter(run, hold, hold.Leg).Count == 0;

    private static List<Heard> TalksAfter(ObservedRun run, HoldPeriod hold, LegLife leg)
    {
        var next = NextWait(run, hold);
        return [.. leg.Heard.Where(heard => heard.IsTalk && heard.From >= hold.Until && heard.From < next)];
    }

    /// <summary>When the next hold's wait begins. Its talk may have stopped long before: whoever waited for the other has not talked since.</summary>
    private static TimeSpan NextWait(ObservedRun run, HoldPeriod hold) =>
        run.Holds.FirstOrDefault(other => other.WaitsFrom >= hold.Until)?.WaitsFrom ?? TimeSpan.MaxValue;
}

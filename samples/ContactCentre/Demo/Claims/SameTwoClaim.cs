namespace ContactCentre.Demo.Claims;

/// <summary>After a resume the two hear each other that heard each other before the hold, and nobody else.</summary>
internal static class SameTwoClaim
{
    internal static string? Refute(ObservedRun run) =>
        run.Holds.Where(hold => hold.IsResumed).Select(hold => Refute(run, hold)).FirstOrDefault(refutation => refutation is not null);

    private static string? Refute(ObservedRun run, HoldPeriod hold)
    {
        var next = run.Holds.FirstOrDefault(other => other.From >= hold.Until)?.From ?? TimeSpan.MaxValue;
        IEnumerable<Heard> TalksOf(LegLife leg) => leg.Heard.Where(heard => heard.IsTalk && heard.From >= hold.Until && heard.From < next);

        var talks = TalksOf(hold.Leg).ToList();
        if (talks.Count == 0 || talks.Find(talk => !talk.What.With.SequenceEqual(hold.Partners)) is not null)
        {
            var with = talks.Find(talk => !talk.What.With.SequenceEqual(hold.Partners))?.What.With ?? [];
            return $"the {hold.Leg.Name} talked with {run.Names(hold.Partners)} before the hold at {ObservedRun.Clock(hold.From)}, and with {run.Names(with)} after it";
        }

        return hold.Partners.Select(run.Leg).FirstOrDefault(partner => !TalksOf(partner).Any(talk => talk.What.With.Contains(hold.Leg.CallSid))) is { } deaf
            ? $"the {deaf.Name} did not hear the {hold.Leg.Name} after the hold at {ObservedRun.Clock(hold.From)}"
            : null;
    }
}

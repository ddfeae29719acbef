namespace ContactCentre.Demo.Claims;

/// <summary>No error, no leg that failed, and who is left by the other side is told so and let go.</summary>
internal static class EndClaim
{
    /// <summary>The time to find out, to fetch the last document and to read it aloud.</summary>
    private static readonly TimeSpan _longestFarewell = TimeSpan.FromSeconds(10);

    internal static string? Refute(ObservedRun run) => run.Errors.FirstOrDefault()
        ?? run.Legs.Select(leg => Refute(run, leg)).FirstOrDefault(refutation => refutation is not null);

    private static string? Refute(ObservedRun run, LegLife leg)
    {
        if (leg.Status is not ("completed" or "no-answer" or "busy"))
        {
            return $"the {leg.Name} is {leg.Status} in the end";
        }

        if (leg.Partners.Select(run.Leg).FirstOrDefault(partner => partner.HungUpAt <= (leg.HungUpAt ?? TimeSpan.MaxValue)) is not { HungUpAt: { } left } partner)
        {
            return null;
        }

        if (leg.EndedAt - left > _longestFarewell)
        {
            var held = run.Holds.Any(hold => ReferenceEquals(hold.Leg, leg) && hold.Until >= leg.EndedAt) ? "still on hold" : "still there";
            return $"the {leg.Name} was {held} at {ObservedRun.Clock(leg.EndedAt!.Value)}, although the {partner.Name} had hung up at {ObservedRun.Clock(left)}";
        }

        return leg.HungUpAt is null && !EndsWithItsCaller(leg, partner) && leg.Heard[^1] is { IsSpeech: false }
            ? $"the {leg.Name} was cut off without a word at {ObservedRun.Clock(leg.EndedAt!.Value)}"
            : null;
    }

    /// <summary>Who was dialled and never moved runs no document that could say a word: it ends with whoever dialled it, as on any telephone.</summary>
    private static bool EndsWithItsCaller(LegLife leg, LegLife partner) =>
        leg.Caller == partner.CallSid && !leg.Heard.Any(heard => heard.IsOfDocument);
}

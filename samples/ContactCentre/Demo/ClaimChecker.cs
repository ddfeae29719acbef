using TwimlFlows.Emulator;

namespace ContactCentre.Demo;

/// <summary>Says of a run which claims were observed in it. It looks at what the legs heard and did, and at nothing that the application says of itself.</summary>
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
    /// <param name="events">What was observed, in order, to the end of the last leg.</param>
    /// <param name="music">The hold music's URL.</param>
    /// <param name="holds">How many holds there were to be.</param>
    public static IReadOnlyList<Claim> Check(IReadOnlyList<EmulatorEvent> events, string music, int holds)
    {
        ArgumentNullException.ThrowIfNull(events);
        var periods = HoldPeriod.AllIn(events);
        return
        [
            Music(events, periods, music, holds),
            Dropped(events, periods),
            Together(events, periods),
            Ends(events, periods),
        ];
    }

    private static Claim Music(IReadOnlyList<EmulatorEvent> events, IReadOnlyList<HoldPeriod> periods, string music, int holds)
    {
        if (periods.Count != holds)
        {
            return new Claim(HeardMusic, false, $"{holds} holds were asked for, and {periods.Count} were observed");
        }

        foreach (var period in periods)
        {
            if (!Within(events, period.Start, period.End).Any(e => e.CallSid == period.Leg && e.Kind == EmulatorEventKind.Hears && e.Url == music))
            {
                return new Claim(HeardMusic, false, $"{period.Leg} was on hold at {At(events, period.Start)} and heard no music");
            }
        }

        return new Claim(HeardMusic, true, Count(holds, "hold"));
    }

    private static Claim Dropped(IReadOnlyList<EmulatorEvent> events, IReadOnlyList<HoldPeriod> periods)
    {
        foreach (var period in periods)
        {
            string[] parties = [period.Leg, .. period.Partners];
            for (var index = period.Start; index < Math.Min(period.End + 1, events.Count); index++)
            {
                var e = events[index];
                if (e.Kind == EmulatorEventKind.HungUp && parties.Contains(e.CallSid))
                {
                    break;
                }

                if (parties.Contains(e.CallSid) && (e.Kind == EmulatorEventKind.LeftRoom || HoldPeriod.IsOver(e)))
                {
                    return new Claim(NobodyDropped, false, $"{e.CallSid} {e.Text} at {At(events, index)} during a hold, and nobody had hung up");
                }
            }
        }

        return new Claim(NobodyDropped, true, Count(periods.Count, "hold"));
    }

    private static Claim Together(IReadOnlyList<EmulatorEvent> events, IReadOnlyList<HoldPeriod> periods)
    {
        var resumed = periods.Where(period => period.IsResumed).ToList();
        foreach (var period in resumed)
        {
            var until = HoldPeriod.Next(events, period.End, e => e.Kind == EmulatorEventKind.Held || (e.CallSid == period.Leg && HoldPeriod.IsOver(e)));
            var talks = Within(events, period.End, until).Where(e => e.Kind == EmulatorEventKind.TalksWith).ToList();
            var hears = talks.Where(e => e.CallSid == period.Leg).Select(e => e.With).LastOrDefault() ?? [];
            if (period.Partners.Count == 0 || !hears.SequenceEqual(period.Partners))
            {
                return new Claim(SameTwo, false, $"{period.Leg} talked with {List(period.Partners)} before the hold at {At(events, period.Start)}, and with {List(hears)} after it");
            }

            if (period.Partners.FirstOrDefault(partner => !talks.Any(e => e.CallSid == partner && e.With.Contains(period.Leg))) is { } deaf)
            {
                return new Claim(SameTwo, false, $"{deaf} did not hear {period.Leg} after the hold at {At(events, period.Start)}");
            }
        }

        return new Claim(SameTwo, true, Count(resumed.Count, "resume"));
    }

    private static Claim Ends(IReadOnlyList<EmulatorEvent> events, IReadOnlyList<HoldPeriod> periods)
    {
        if (events.FirstOrDefault(e => e.Kind == EmulatorEventKind.Error) is { } error)
        {
            return new Claim(EndedNormally, false, $"error {error.ErrorCode}: {error.Text}");
        }

        if (periods.FirstOrDefault(period => !period.IsResumed) is { } held)
        {
            return new Claim(EndedNormally, false, $"{held.Leg} was still on hold at its end, since {At(events, held.Start)}");
        }

        var legs = events.Where(e => e.Kind == EmulatorEventKind.LegCreated).Select(e => e.CallSid).ToList();
        foreach (var leg in legs)
        {
            switch (events.LastOrDefault(e => e.CallSid == leg && e.Kind == EmulatorEventKind.LegStatus)?.Status)
            {
                case "completed" or "no-answer" or "busy":
                    break;
                case var status:
                    return new Claim(EndedNormally, false, $"{leg} is {status} in the end");
            }
        }

        return new Claim(EndedNormally, true, Count(legs.Count, "leg"));
    }

    private static IEnumerable<EmulatorEvent> Within(IReadOnlyList<EmulatorEvent> events, int start, int end) =>
        events.Skip(start).Take(end - start);

    private static string At(IReadOnlyList<EmulatorEvent> events, int index) => FormattableString.Invariant($"{events[index].At.TotalSeconds:0.0} s");

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : FormattableString.Invariant($"{number} {what}s");

    private static string List(IReadOnlyList<string> legs) => legs.Count == 0 ? "nobody" : string.Join(" and ", legs);
}

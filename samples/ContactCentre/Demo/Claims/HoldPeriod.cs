using TwimlFlows.Emulator;

namespace ContactCentre.Demo.Claims;

/// <summary>One time that somebody was on hold, as what the leg heard and did tells it.</summary>
/// <param name="Leg">Who was held.</param>
/// <param name="Partners">Whom the leg was talking with before.</param>
/// <param name="From">When the talk stopped.</param>
/// <param name="WaitsFrom">When the wait began: a leg that is moved gets there a moment after its talk stopped.</param>
/// <param name="Until">When the leg was fetched back, taken elsewhere, or over.</param>
/// <param name="IsResumed">Whether it was fetched back.</param>
internal sealed record HoldPeriod(LegLife Leg, IReadOnlyList<string> Partners, TimeSpan From, TimeSpan WaitsFrom, TimeSpan Until, bool IsResumed)
{
    /// <summary>The holds of a run, in order. Whose talk stopped for an earlier hold is on hold from the wait on only.</summary>
    internal static IReadOnlyList<HoldPeriod> Of(IEnumerable<LegLife> legs)
    {
        var holds = legs.SelectMany(Of).OrderBy(hold => hold.WaitsFrom).ToList();
        return [.. holds.Select((hold, index) => index > 0 && holds[index - 1].Until > hold.From ? hold with { From = hold.WaitsFrom } : hold)];
    }

    /// <summary>
    /// A hold is that a leg, after a talk, is held in its room or waits in a queue. It ends when the leg is no longer held, or
    /// waits no longer.
    /// </summary>
    private static IEnumerable<HoldPeriod> Of(LegLife leg)
    {
        foreach (var (index, begin) in leg.Events.Index())
        {
            if (begin.Kind is EmulatorEventKind.Held or EmulatorEventKind.Queued && leg.LastTalkBefore(begin.At) is { } talk)
            {
                var end = leg.Events.Skip(index + 1).FirstOrDefault(EndsHold);
                yield return new HoldPeriod(
                    leg,
                    talk.What.With,
                    talk.Until < begin.At ? talk.Until : begin.At,
                    begin.At,
                    end?.At ?? TimeSpan.MaxValue,
                    end is { Kind: EmulatorEventKind.Resumed } or { Kind: EmulatorEventKind.Unqueued, Status: "bridged" });
            }
        }
    }

    private static bool EndsHold(EmulatorEvent e) =>
        e.Kind is EmulatorEventKind.Resumed or EmulatorEventKind.Unqueued or EmulatorEventKind.LeftRoom || LegLife.IsEnd(e);
}

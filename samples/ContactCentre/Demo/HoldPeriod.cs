using TwimlFlows.Emulator;

namespace ContactCentre.Demo;

/// <summary>One time that somebody was on hold, as the events tell it.</summary>
/// <param name="Leg">Who was held.</param>
/// <param name="Partners">Whom the leg was talking with before.</param>
/// <param name="Start">The index of the event that began it.</param>
/// <param name="End">The index of the event that ended it, or the number of events: nothing did.</param>
/// <param name="IsResumed">Whether it ended by a resume.</param>
internal sealed record HoldPeriod(string Leg, IReadOnlyList<string> Partners, int Start, int End, bool IsResumed)
{
    internal static IReadOnlyList<HoldPeriod> AllIn(IReadOnlyList<EmulatorEvent> events)
    {
        var periods = new List<HoldPeriod>();
        for (var start = 0; start < events.Count; start++)
        {
            if (events[start] is { Kind: EmulatorEventKind.Held, CallSid: { } leg })
            {
                var end = Next(events, start, e => e.CallSid == leg && (e.Kind is EmulatorEventKind.Resumed or EmulatorEventKind.LeftRoom || IsOver(e)));
                periods.Add(new HoldPeriod(
                    leg,
                    PartnersBefore(events, start, leg),
                    start,
                    end,
                    end < events.Count && events[end].Kind == EmulatorEventKind.Resumed));
            }
        }

        return periods;
    }

    internal static bool IsOver(EmulatorEvent e) => e.Kind == EmulatorEventKind.LegStatus
        && e.Status is "completed" or "busy" or "no-answer" or "failed" or "canceled";

    internal static int Next(IReadOnlyList<EmulatorEvent> events, int after, Func<EmulatorEvent, bool> isIt)
    {
        for (var index = after + 1; index < events.Count; index++)
        {
            if (isIt(events[index]))
            {
                return index;
            }
        }

        return events.Count;
    }

    private static IReadOnlyList<string> PartnersBefore(IReadOnlyList<EmulatorEvent> events, int start, string leg)
    {
        for (var index = start - 1; index >= 0; index--)
        {
            if (events[index] is { Kind: EmulatorEventKind.TalksWith } e && e.CallSid == leg)
            {
                return e.With;
            }
        }

        return [];
    }
}

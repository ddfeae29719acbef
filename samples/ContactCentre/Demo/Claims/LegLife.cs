using TwimlFlows.Emulator;

namespace ContactCentre.Demo.Claims;

/// <summary>What one leg heard and did, from its first ring to its end.</summary>
/// <param name="name">Whose it is, for people who read the evidence.</param>
/// <param name="leg">The leg.</param>
/// <param name="events">What happened to it, in order.</param>
internal sealed class LegLife(string name, EmulatedLeg leg, IReadOnlyList<EmulatorEvent> events)
{
    internal string Name => name;

    internal string CallSid => leg.CallSid;

    /// <summary>The leg whose Dial called this one, or null.</summary>
    internal string? Caller => leg.ParentCallSid;

    internal IReadOnlyList<EmulatorEvent> Events => events;

    internal IReadOnlyList<Heard> Heard { get; } = HeardIn(events);

    internal bool HasTalked => Heard.Any(heard => heard.IsTalk);

    /// <summary>When the person at the far end hung up, or null.</summary>
    internal TimeSpan? HungUpAt { get; } = events.FirstOrDefault(e => e.Kind == EmulatorEventKind.HungUp)?.At;

    internal TimeSpan? EndedAt { get; } = events.FirstOrDefault(IsEnd)?.At;

    internal string? Status { get; } = events.LastOrDefault(e => e.Kind == EmulatorEventKind.LegStatus)?.Status;

    /// <summary>Everybody that the leg ever talked with.</summary>
    internal IEnumerable<string> Partners => Heard.Where(heard => heard.IsTalk).SelectMany(heard => heard.What.With).Distinct();

    internal static bool IsEnd(EmulatorEvent e) =>
        e is { Kind: EmulatorEventKind.LegStatus, Status: "completed" or "busy" or "no-answer" or "failed" or "canceled" };

    internal Heard? LastTalkBefore(TimeSpan moment) => Heard.LastOrDefault(heard => heard.IsTalk && heard.From <= moment);

    private static List<Heard> HeardIn(IReadOnlyList<EmulatorEvent> events)
    {
        var changes = events.Where(e => e.Kind is EmulatorEventKind.Hears or EmulatorEventKind.TalksWith || IsEnd(e)).ToList();
        return [.. changes.Where(e => !IsEnd(e)).Select((e, index) => new Heard(e, index + 1 < changes.Count ? changes[index + 1].At : TimeSpan.MaxValue))];
    }
}

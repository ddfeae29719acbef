namespace ContactCentre.Demo.Claims;

/// <summary>A run as somebody sees it who listens to every telephone, and to nothing else.</summary>
/// <param name="Legs">The legs, in the order in which they came.</param>
/// <param name="Holds">Every time that somebody was on hold, in order.</param>
/// <param name="Errors">What Twilio would have complained of.</param>
internal sealed record ObservedRun(IReadOnlyList<LegLife> Legs, IReadOnlyList<HoldPeriod> Holds, IReadOnlyList<string> Errors)
{
    internal static ObservedRun Of(Stage stage)
    {
        var events = stage.Emulator.Events;
        var ofLegs = events.ToLookup(e => e.CallSid);
        var legs = stage.Emulator.Legs.Select(leg => new LegLife(stage.NameOf(leg), leg, [.. ofLegs[leg.CallSid]])).ToList();
        return new ObservedRun(
            legs,
            HoldPeriod.Of(legs),
            [.. events.Where(e => e.Kind == TwimlFlows.Emulator.EmulatorEventKind.Error).Select(e => $"error {e.ErrorCode} at {Clock(e.At)}: {e.Text}")]);
    }

    internal static string Clock(TimeSpan at) => FormattableString.Invariant($"{at.TotalSeconds:0.0} s");

    internal LegLife Leg(string callSid) => Legs.First(leg => leg.CallSid == callSid);

    internal string Names(IEnumerable<string> callSids) => string.Join(" and ", callSids.Select(sid => "the " + Leg(sid).Name)) is { Length: > 0 } names ? names : "nobody";
}

using TwimlFlows.Emulator;

namespace ContactCentre.Demo.Claims;

/// <summary>Who has talked stays in the call until one of the two hangs up: anything else that ends it is a drop.</summary>
internal static class DropClaim
{
    internal static string? Refute(ObservedRun run) => run.Legs
        .Where(leg => leg.HasTalked)
        .Select(leg => (Leg: leg, Out: leg.Events.FirstOrDefault(e => e.Kind == EmulatorEventKind.LeftRoom || LegLife.IsEnd(e))))
        .Where(one => one.Out is { } over && !one.Leg.Partners.Append(one.Leg.CallSid).Any(party => run.Leg(party).HungUpAt <= over.At))
        .OrderBy(one => one.Out!.At)
        .Select(one => $"the {one.Leg.Name} was out of the call at {ObservedRun.Clock(one.Out!.At)}, and nobody had hung up")
        .FirstOrDefault();
}

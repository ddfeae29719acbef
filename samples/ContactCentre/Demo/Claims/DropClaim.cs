using TwimlFlows.Emulator;

namespace ContactCentre.Demo.Claims;

/// <summary>Who has talked stays in the call until one of the two hangs up: anything else that ends it is a drop.</summary>
internal static class DropClaim
{
    internal static string? Refute(ObservedRun run)
    {
        foreach (var leg in run.Legs.Where(leg => leg.HasTalked))
        {
            var over = leg.Events.FirstOrDefault(e => e.Kind == EmulatorEventKind.LeftRoom || LegLife.IsEnd(e));
            if (over is not null && !leg.Partners.Append(leg.CallSid).Any(one => run.Leg(one).HungUpAt <= over.At))
            {
                return $"the {leg.Name} was out of the call at {ObservedRun.Clock(over.At)}, and nobody had hung up";
            }
        }

        return null;
    }
}

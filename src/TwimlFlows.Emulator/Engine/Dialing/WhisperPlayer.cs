using System.Collections.Frozen;
using TwimlFlows.Emulator.Engine.Documents;

namespace TwimlFlows.Emulator.Engine.Dialing;

/// <summary>Runs the document that a called party hears before the bridge.</summary>
internal sealed class WhisperPlayer(Leg leg, Action bridge) : DocumentPlayer(leg)
{
    protected override FrozenSet<string> Allowed => TwimlSchema.PreBridgeVerbs;

    protected override int ForbiddenCode => 13201;

    public override void Hear(Hearing hearing) => Leg.Hear(hearing);

    public override void Finished() => bridge();

    public override void HangUp() => Leg.End(CallStatuses.Completed);

    protected override void Failed(int code, string? url) => Leg.End(CallStatuses.Completed);
}

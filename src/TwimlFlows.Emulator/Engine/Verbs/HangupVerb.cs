using TwimlFlows.Emulator.Engine.Documents;

namespace TwimlFlows.Emulator.Engine.Verbs;

/// <summary>Hangup: as the first verb of an incoming call it still answers.</summary>
internal sealed class HangupVerb(TwimlElement element, DocumentRun run) : RunningVerb(element, run)
{
    public override void Start() => Player.HangUp();
}

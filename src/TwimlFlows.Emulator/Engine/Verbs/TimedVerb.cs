using TwimlFlows.Emulator.Engine.Documents;

namespace TwimlFlows.Emulator.Engine.Verbs;

/// <summary>Say, Play and Pause: a verb that is over after its time and has no way out of its own.</summary>
internal abstract class TimedVerb(TwimlElement element, DocumentRun run) : RunningVerb(element, run)
{
    protected override void Stopped(StopReason reason)
    {
        // Only the documents that control a leg are moved; a wait or whisper document just ends.
        if (reason == StopReason.Moved && ReferenceEquals(Player, Leg.Player) && Exchange.Options.AskRedirectBehindPause)
        {
            Exchange.Timeline.Schedule(MoveTimes.WayOut, AskRedirectBehind);
        }
    }
}

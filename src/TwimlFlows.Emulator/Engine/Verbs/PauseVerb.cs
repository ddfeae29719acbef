using TwimlFlows.Emulator.Engine.Documents;

namespace TwimlFlows.Emulator.Engine.Verbs;

/// <summary>Pause: silence. As the first verb of an incoming call it waits before the answer.</summary>
internal sealed class PauseVerb(TwimlElement element, DocumentRun run) : TimedVerb(element, run)
{
    public override void Start()
    {
        var media = Media.Of(Element, Run.Url, Exchange);
        if (Leg.IsInProgress)
        {
            Player.Hear(media.Hearing);
        }
        else if (!Run.IsFirst)
        {
            Player.EnsureAnswered();
        }

        After(media.Length, Run.Next);
    }
}

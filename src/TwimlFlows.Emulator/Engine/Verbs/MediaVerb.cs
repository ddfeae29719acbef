using TwimlFlows.Emulator.Engine.Documents;

namespace TwimlFlows.Emulator.Engine.Verbs;

/// <summary>Say and Play.</summary>
internal sealed class MediaVerb(TwimlElement element, DocumentRun run) : TimedVerb(element, run)
{
    public override void Start()
    {
        Player.EnsureAnswered();
        var media = Media.Of(Element, Run.Url, Exchange);
        Player.Hear(media.Hearing);
        After(media.Length, Run.Next);
    }
}

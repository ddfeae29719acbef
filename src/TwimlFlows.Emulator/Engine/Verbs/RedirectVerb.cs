using TwimlFlows.Emulator.Engine.Documents;

namespace TwimlFlows.Emulator.Engine.Verbs;

/// <summary>Redirect: another document takes over; an empty one asks for the current document again.</summary>
internal sealed class RedirectVerb(TwimlElement element, DocumentRun run) : RunningVerb(element, run)
{
    public override void Start()
    {
        Player.EnsureAnswered();
        Replace(Player.RedirectPurpose, Element.Text, Element.Method("method"));
    }
}

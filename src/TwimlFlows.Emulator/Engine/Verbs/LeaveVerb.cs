using TwimlFlows.Emulator.Engine.Documents;

namespace TwimlFlows.Emulator.Engine.Verbs;

/// <summary>Leave: takes the leg out of its queue. It means something in the wait document of an Enqueue only.</summary>
internal sealed class LeaveVerb(TwimlElement element, DocumentRun run) : RunningVerb(element, run)
{
    public override void Start()
    {
        if (!Player.Leave())
        {
            Exchange.Journal.Error(Leg.Sid, null, "<Leave> does nothing outside the wait document of an <Enqueue>; it is skipped.");
            Run.Next();
        }
    }
}

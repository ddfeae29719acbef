using TwimlFlows.Emulator.Engine.Documents;

namespace TwimlFlows.Emulator.Engine.Verbs;

/// <summary>Reject: as the first verb it refuses without an answer, later it hangs up.</summary>
internal sealed class RejectVerb(TwimlElement element, DocumentRun run) : RunningVerb(element, run)
{
    public override void Start()
    {
        if (Leg.IsInProgress)
        {
            Player.HangUp();
            return;
        }

        var isBusy = Element["reason"] == "busy";
        Player.Hear(Hearing.Refused(isBusy ? "busy" : "not in service"));

        // unconfirmed: the final status of a refused call.
        Leg.End(isBusy ? CallStatuses.Busy : CallStatuses.NoAnswer);
    }
}

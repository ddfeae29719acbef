using System.Collections.Frozen;
using TwimlFlows.Emulator.Engine.Documents;

namespace TwimlFlows.Emulator.Engine.Queues;

/// <summary>Runs Queue.url on the queued leg, just before it is connected to the leg that took it.</summary>
internal sealed class QueueUrlPlayer(Leg leg, Action ready, Action failed) : DocumentPlayer(leg)
{
    protected override FrozenSet<string> Allowed => TwimlSchema.QueueUrlVerbs;

    // unconfirmed: the code for a forbidden verb here.
    protected override int ForbiddenCode => 13238;

    public override void Hear(Hearing hearing) => Leg.Hear(hearing);

    public override void Finished() => ready();

    public override void HangUp() => Leg.End(CallStatuses.Completed);

    protected override void Failed(int code, string? url)
    {
        // unconfirmed: what follows a Queue.url that fails.
        if (Exchange.Options.BridgeAfterFailedQueueUrl)
        {
            ready();
        }
        else
        {
            failed();
        }
    }
}

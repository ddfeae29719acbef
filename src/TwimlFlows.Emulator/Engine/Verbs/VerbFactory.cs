using System.Collections.Frozen;
using TwimlFlows.Emulator.Engine.Dialing;
using TwimlFlows.Emulator.Engine.Documents;
using TwimlFlows.Emulator.Engine.Queues;

namespace TwimlFlows.Emulator.Engine.Verbs;

internal static class VerbFactory
{
    private static readonly FrozenDictionary<string, Func<TwimlElement, DocumentRun, RunningVerb>> Makers =
        new Dictionary<string, Func<TwimlElement, DocumentRun, RunningVerb>>
        {
            ["Say"] = static (e, r) => new MediaVerb(e, r),
            ["Play"] = static (e, r) => new MediaVerb(e, r),
            ["Pause"] = static (e, r) => new PauseVerb(e, r),
            ["Gather"] = static (e, r) => new GatherVerb(e, r),
            ["Redirect"] = static (e, r) => new RedirectVerb(e, r),
            ["Hangup"] = static (e, r) => new HangupVerb(e, r),
            ["Reject"] = static (e, r) => new RejectVerb(e, r),
            ["Enqueue"] = static (e, r) => new EnqueueVerb(e, r),
            ["Leave"] = static (e, r) => new LeaveVerb(e, r),
            ["Dial"] = static (e, r) => new DialVerb(e, r),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    public static RunningVerb Create(TwimlElement element, DocumentRun run) => Makers[element.Name](element, run);
}

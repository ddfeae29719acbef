using TwimlFlows.Emulator.Engine.Documents;

namespace TwimlFlows.Emulator.Engine.Verbs;

/// <summary>A verb of a document, while it runs.</summary>
internal abstract class RunningVerb(TwimlElement element, DocumentRun run)
{
    private readonly List<TimelineEntry> _timers = [];

    protected TwimlElement Element => element;

    protected DocumentRun Run => run;

    protected DocumentPlayer Player => run.Player;

    protected Leg Leg => run.Player.Leg;

    protected Exchange Exchange => run.Player.Exchange;

    public abstract void Start();

    public virtual void Pressed(char digit)
    {
    }

    /// <summary>The verb is stopped before its end.</summary>
    public void Stop(StopReason reason)
    {
        CancelTimers();
        Stopped(reason);
    }

    protected virtual void Stopped(StopReason reason)
    {
    }

    protected void After(TimeSpan delay, Action action) => _timers.Add(Exchange.Timeline.Schedule(delay, action));

    protected void CancelTimers()
    {
        foreach (var timer in _timers)
        {
            timer.Cancel();
        }

        _timers.Clear();
    }

    /// <summary>Asks for the document that takes over; an address that cannot be resolved ends the document with Twilio's code.</summary>
    protected void Replace(string purpose, string reference, string method, IReadOnlyList<KeyValuePair<string, string>>? extra = null)
    {
        if (DocumentUrl.Resolve(run.Url, reference) is { } url)
        {
            Player.Fetch(purpose, url, method, extra);
        }
        else
        {
            Player.Unresolved(reference);
        }
    }
}

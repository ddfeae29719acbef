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

    protected TimelineEntry After(TimeSpan delay, Action action)
    {
        var entry = Exchange.Timeline.Schedule(delay, action);
        _timers.Add(entry);
        return entry;
    }

    protected void CancelTimers()
    {
        foreach (var timer in _timers)
        {
            timer.Cancel();
        }

        _timers.Clear();
    }

    /// <summary>Requests the Redirect that stands behind the verb of a moved leg, if one does; the answer does not control the call.</summary>
    protected void AskRedirectBehind()
    {
        if (Leg.IsInProgress && run.Following is { Name: "Redirect" } redirect)
        {
            AskGhost("redirect", redirect.Text, redirect.Method("method"), CallParameters.Of(Leg));
        }
    }

    protected void AskGhost(string purpose, string reference, string method, IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        if (DocumentUrl.Resolve(run.Url, reference) is { } url)
        {
            Leg.Player.AskGhost(purpose, url, method, parameters);
        }
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

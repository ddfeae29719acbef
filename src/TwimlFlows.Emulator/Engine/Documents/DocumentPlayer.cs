using System.Collections.Frozen;
using System.Text;

namespace TwimlFlows.Emulator.Engine.Documents;

/// <summary>Fetches documents for a leg and runs them, one at a time. What a document may do depends on where it plays.</summary>
internal abstract class DocumentPlayer(Leg leg)
{
    private const int LoopLimit = 100;
    private DocumentRun? _run;
    private object? _pending;
    private TimeSpan _lastFetch = TimeSpan.MinValue;
    private int _fetchesNow;

    public Leg Leg { get; } = leg;

    public Exchange Exchange => Leg.Exchange;

    public bool IsActive => _run is not null || _pending is not null;

    /// <summary>What a request is called that a Redirect makes here.</summary>
    public virtual string RedirectPurpose => "redirect";

    /// <summary>The verbs that this place allows, or null for all.</summary>
    protected virtual FrozenSet<string>? Allowed => null;

    /// <summary>The code that Twilio raises for any other verb.</summary>
    protected virtual int ForbiddenCode => 12200;

    public abstract void Hear(Hearing hearing);

    /// <summary>The document is over.</summary>
    public abstract void Finished();

    /// <summary>A verb asks for the end of the call.</summary>
    public abstract void HangUp();

    /// <summary>A verb needs an answered leg.</summary>
    public virtual void EnsureAnswered()
    {
    }

    /// <summary>A verb takes the leg out of its queue.</summary>
    /// <returns>Whether the document is one in which that means something.</returns>
    public virtual bool Leave() => false;

    public void Pressed(char digit) => _run?.Current?.Pressed(digit);

    /// <summary>Asks for a document, which then replaces the one that runs.</summary>
    public void Fetch(string purpose, string url, string method, IReadOnlyList<KeyValuePair<string, string>>? extra = null)
    {
        Drop(StopReason.Replaced);
        Purpose = purpose;
        if (IsLooping(url))
        {
            return;
        }

        var token = _pending = new object();
        Exchange.Outbox.Ask(purpose, Leg.Sid, method, url, [.. Parameters(), .. extra ?? []], answer =>
        {
            if (ReferenceEquals(_pending, token))
            {
                _pending = null;
                Play(answer);
            }
        });
    }

    /// <summary>Runs TwiML that came with a REST request.</summary>
    public void PlayInline(string twiml)
    {
        Drop(StopReason.Replaced);
        Purpose = null;
        Play(TwimlReader.Parse(Encoding.UTF8.GetBytes(twiml)), null);
    }

    public void Drop(StopReason reason)
    {
        _pending = null;
        var run = _run;
        _run = null;
        run?.Stop(reason);
    }

    /// <summary>A relative address in a document that has none itself, or no web address at all.</summary>
    public void Unresolved(string reference)
    {
        var code = _run?.Url is null ? 15004 : 11100;
        Exchange.Journal.Error(Leg.Sid, code, $"\"{reference}\" cannot be resolved to a web address.");
        Drop(StopReason.Replaced);
        Failed(code, reference);
    }

    /// <summary>What the last request for a document was called.</summary>
    protected string? Purpose { get; set; }

    protected abstract void Failed(int code, string? url);

    protected virtual IReadOnlyList<KeyValuePair<string, string>> Parameters() => CallParameters.Of(Leg);

    /// <summary>Runs what the application answered.</summary>
    protected void Play(WebhookAnswer answer) => Play(TwimlReader.Read(answer), answer.Url);

    private void Play(TwimlDocument document, string? url)
    {
        if (document.ErrorCode is { } code)
        {
            Exchange.Journal.Error(Leg.Sid, code, document.ErrorText!);
            Failed(code, url);
            return;
        }

        var verbs = new List<TwimlElement>();
        foreach (var verb in document.Verbs)
        {
            if (Allowed is { } allowed && !allowed.Contains(verb.Name))
            {
                Exchange.Journal.Error(Leg.Sid, ForbiddenCode, $"<{verb.Name}> is forbidden in this document.");
                Failed(ForbiddenCode, url);
                return;
            }

            if (TwimlSchema.NotEmulated.Contains(verb.Name))
            {
                Exchange.Journal.Error(Leg.Sid, null, $"The emulator does not run <{verb.Name}> yet, so the document cannot go on.");
                Failed(0, url);
                return;
            }

            foreach (var complaint in TwimlSchema.Complaints(verb, "Response"))
            {
                Exchange.Journal.Error(Leg.Sid, 12200, complaint);
            }

            if (TwimlSchema.Knows(verb.Name))
            {
                verbs.Add(verb);
            }
        }

        _run = new DocumentRun(this, verbs, url);
        _run.Next();
    }

    // A document that only redirects to itself takes no time here, so it would hang the clock; at Twilio it would spin.
    private bool IsLooping(string url)
    {
        var now = Exchange.Timeline.Now;
        _fetchesNow = now == _lastFetch ? _fetchesNow + 1 : 1;
        _lastFetch = now;
        if (_fetchesNow <= LoopLimit)
        {
            return false;
        }

        Exchange.Journal.Error(Leg.Sid, null, $"{LoopLimit} documents in a row without a verb that takes time; the last one was {url}.");
        Leg.End(CallStatuses.Failed);
        return true;
    }
}

using TwimlFlows.Emulator.Engine.Documents;
using TwimlFlows.Emulator.Engine.Queues;

namespace TwimlFlows.Emulator.Engine.Dialing;

/// <summary>Takes the longest waiting member of a queue, or the next that comes, and connects it.</summary>
internal sealed class QueueDial(DialVerb verb, TwimlElement noun) : DialTarget
{
    private readonly List<Action> _whenOver = [];
    private CallQueue? _queue;
    private QueueMember? _member;
    private TimelineEntry? _timeout;
    private string _status = CallStatuses.Failed;
    private bool _bridged;
    private bool _isMemberHere;
    private bool _isTalking;

    public string CallSid => Caller.Sid;

    private Leg Caller => verb.Caller;

    private Exchange Exchange => Caller.Exchange;

    public override void Start()
    {
        // unconfirmed: what a leg hears that waits at an empty queue.
        Caller.Hear(Hearing.Ringing);
        _queue = Exchange.Queues.FindByName(noun.Text);
        if (Refusal() is { } refusal)
        {
            Exchange.Journal.Error(Caller.Sid, refusal.Code, refusal.Text);
            verb.Over();
            return;
        }

        // Twilio's page promises the timeout here; unconfirmed whether the five seconds of a ringing telephone are added.
        _timeout = verb.Timeout(() =>
        {
            _status = CallStatuses.NoAnswer;
            _queue!.Forget(this);
            verb.Over();
        });
        _queue!.Ask(this);
    }

    /// <summary>The queue has somebody for this Dial.</summary>
    public void Take(QueueMember member)
    {
        _timeout?.Cancel();
        _member = member;
        _isMemberHere = true;
        _status = CallStatuses.Completed;
        member.Side.Taken(this, Url, noun.Method("method"));
    }

    /// <summary>The queue has been deleted under the waiting Dial.</summary>
    public void Missing()
    {
        _timeout?.Cancel();
        verb.Over();
    }

    /// <summary>The member can talk.</summary>
    public void MemberReady()
    {
        _bridged = _isTalking = true;
        verb.Limit(EndTalk);
        Caller.Hear(Hearing.Legs([_member!.Leg.Sid]));
        _member.Leg.Hear(Hearing.Legs([Caller.Sid]));
    }

    /// <summary>The member hung up, fell out of its Queue.url, or was moved over REST.</summary>
    public void MemberGone(bool wasMoved)
    {
        _isMemberHere = _isTalking = false;
        if (!wasMoved)
        {
            verb.Over();
        }
        else if (_bridged && Exchange.Options.EndPartnerOfMovedQueueLeg)
        {
            EndLater(Caller);
        }
        else
        {
            verb.Fall();
        }
    }

    /// <summary>Runs when this side's leg has ended too.</summary>
    public void WhenOver(Action action) => Caller.WhenEnded(action);

    public override void Stop(StopReason reason)
    {
        _timeout?.Cancel();
        _queue?.Forget(this);
        if (_member is null)
        {
            _status = CallStatuses.Canceled;
        }
        else if (_isMemberHere)
        {
            LetGo(_member, reason == StopReason.Moved);
        }
    }

    // unconfirmed: the parameters after Dial Queue. Twilio's page points to those of Queue.url.
    public override IReadOnlyList<KeyValuePair<string, string>> Result() =>
    [
        new("DialCallStatus", _status),
        new("DialBridged", _bridged ? "true" : "false"),
        .. _member?.Parameters ?? [],
        .. _member is null ? (KeyValuePair<string, string>[])[] : [new("DequeingCallSid", Caller.Sid)],
    ];

    public override void Pressed(char digit)
    {
        if (digit == '*' && _isTalking && verb.Dial.Flag("hangupOnStar", false))
        {
            EndTalk();
        }
    }

    // unconfirmed: that star and time limit end the talk and not the queued leg, which is a call of its own.
    private void EndTalk()
    {
        if (_isTalking)
        {
            LetGo(_member!, wasMoved: false);
            verb.Over();
        }
    }

    private void LetGo(QueueMember member, bool wasMoved)
    {
        var endsPartner = wasMoved && _isTalking && Exchange.Options.EndPartnerOfMovedQueueLeg;
        _isMemberHere = _isTalking = false;
        if (endsPartner)
        {
            EndLater(member.Leg);
        }
        else
        {
            member.Side.Released(wasMoved);
        }
    }

    private void EndLater(Leg leg)
    {
        leg.Hear(Hearing.Silence);
        Exchange.Timeline.Schedule(MoveTimes.ChildEnds, () => leg.End(CallStatuses.Completed));
    }

    private string? Url => noun["url"] is { Length: > 0 } url ? DocumentUrl.Resolve(verb.DocumentAddress, url) : null;

    private (int? Code, string Text)? Refusal() => noun switch
    {
        _ when noun["reservationSid"] is not null => (14215, "The emulator does not run TaskRouter, so there is no reservation."),
        { Text.Length: 0 } => (14212, "The queue to dial has no name."),
        { Text.Length: > QueueBook.LongestName } => (14213, $"\"{noun.Text}\" is too long for a queue's name."),
        _ when noun["url"] is { Length: > 0 } url && Url is null => (14211, $"The Queue.url {url} cannot be resolved to a web address."),
        _ when _queue is null => (null, $"There is no queue {noun.Text}, so nobody can be taken out of it."),
        _ => null,
    };
}

using TwimlFlows.Emulator.Engine.Documents;

namespace TwimlFlows.Emulator.Engine.Dialing;

/// <summary>Dials numbers, clients and SIP addresses: all at once, or one after the other. The first to answer is connected.</summary>
internal sealed class PhoneDial(DialVerb verb) : DialTarget, IDialledLegOwner
{
    private readonly Queue<DialledParty> _waiting = new();
    private readonly List<Leg> _ringing = [];
    private WhisperPlayer? _whisper;
    private Leg? _child;
    private string _status = CallStatuses.Failed;
    private bool _bridged;
    private bool _childWasMoved;
    private TimeSpan? _endedAt;

    private Leg Caller => verb.Caller;

    private Exchange Exchange => Caller.Exchange;

    public override void Start()
    {
        foreach (var party in DialledParty.Of(verb))
        {
            _waiting.Enqueue(party);
        }

        Caller.Hear(Hearing.Ringing);
        var isSequential = verb.Dial.Flag("sequential", false);
        do
        {
            CallNext();
        }
        while (!isSequential && _waiting.Count > 0);

        OverIfNobodyIsLeft();
    }

    public override void Stop(StopReason reason)
    {
        _waiting.Clear();
        _whisper?.Drop(StopReason.LegEnded);
        var legs = Children().Where(l => ReferenceEquals(l.Owner, this)).ToList();
        if (_child is null)
        {
            _status = CallStatuses.Canceled;
        }

        if (reason != StopReason.Moved)
        {
            EndAll(legs);
            return;
        }

        // Until they end, they may still answer, and then nobody is there.
        foreach (var leg in legs)
        {
            leg.OnAnswered = null;
            if (leg.IsInProgress)
            {
                leg.Hear(Hearing.Silence);
            }
        }

        Exchange.Timeline.Schedule(MoveTimes.ChildEnds, () => EndAll(legs));
    }

    public override IReadOnlyList<KeyValuePair<string, string>> Result()
    {
        List<KeyValuePair<string, string>> result = [new("DialCallStatus", _child is null ? _status : CallStatuses.Completed)];
        if (_child is { } child)
        {
            result.Add(new("DialCallSid", child.Sid));
            if (!_childWasMoved)
            {
                var seconds = (int)((_endedAt ?? child.EndedAt ?? Exchange.Timeline.Now) - child.AnsweredAt!.Value).TotalSeconds;
                result.Add(new("DialCallDuration", FormattableString.Invariant($"{seconds}")));
            }
        }

        result.Add(new("DialBridged", _bridged ? "true" : "false"));
        return result;
    }

    public override void Pressed(char digit)
    {
        if (digit == '*' && _bridged && verb.Dial.Flag("hangupOnStar", false))
        {
            EndChild();
        }
    }

    public DocumentPlayer? PlayerOf(Leg leg) => ReferenceEquals(leg, _child) && _whisper is { IsActive: true } ? _whisper : null;

    public void LegEnded(Leg leg)
    {
        _ringing.Remove(leg);
        if (ReferenceEquals(leg, _child))
        {
            Finish();
            return;
        }

        _status = leg.Status;
        if (_child is null && _ringing.Count == 0 && _waiting.Count > 0)
        {
            CallNext();
        }

        OverIfNobodyIsLeft();
    }

    public void LegMoved(Leg leg)
    {
        if (_ringing.Remove(leg))
        {
            _status = CallStatuses.NoAnswer; // unconfirmed; so is that a ringing leg can be moved at all
            OverIfNobodyIsLeft();
            return;
        }

        _childWasMoved = true;
        _endedAt = Exchange.Timeline.Now;
        _whisper?.Drop(StopReason.LegEnded);
        verb.Fall();
    }

    private void CallNext()
    {
        while (_waiting.TryDequeue(out var party))
        {
            if (party.CreateLeg() is { } leg)
            {
                leg.Owner = this;
                leg.OnAnswered = () => Answered(leg, party);
                _ringing.Add(leg);
                leg.Dial(verb.Dial.Seconds("timeout", 30, 5, 600));
                return;
            }
        }
    }

    private void Answered(Leg leg, DialledParty party)
    {
        _child = leg;
        _ringing.Remove(leg);
        _waiting.Clear();
        foreach (var other in _ringing.ToList())
        {
            other.Owner = null;
            other.End(CallStatuses.Canceled);
        }

        _ringing.Clear();
        if (party.Whisper is { } url)
        {
            _whisper = new WhisperPlayer(leg, Bridge);
            _whisper.Fetch("called-party-url", url, party.WhisperMethod);
        }
        else
        {
            Bridge();
        }
    }

    private void Bridge()
    {
        _bridged = true;
        verb.Limit(EndChild);
        Caller.Answer();
        Caller.Hear(Hearing.Legs([_child!.Sid]));
        _child.Hear(Hearing.Legs([Caller.Sid]));
    }

    private void Finish()
    {
        _endedAt = Exchange.Timeline.Now;
        _whisper?.Drop(StopReason.LegEnded);
        verb.Over();
    }

    private void OverIfNobodyIsLeft()
    {
        if (_child is null && _ringing.Count == 0 && _waiting.Count == 0)
        {
            verb.Over();
        }
    }

    private IEnumerable<Leg> Children() => _child is null ? _ringing : [_child];

    // A child that was moved is a call of its own.
    private void EndChild()
    {
        if (_child is { } child && ReferenceEquals(child.Owner, this))
        {
            End(child);
        }
    }

    private void EndAll(List<Leg> legs)
    {
        foreach (var leg in legs.Where(l => ReferenceEquals(l.Owner, this)))
        {
            leg.Owner = null;
            End(leg);
        }
    }

    private static void End(Leg leg) => leg.End(leg.IsInProgress ? CallStatuses.Completed : CallStatuses.Canceled);
}

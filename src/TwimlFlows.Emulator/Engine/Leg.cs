using TwimlFlows.Emulator.Engine.Dialing;
using TwimlFlows.Emulator.Engine.Documents;
using TwimlFlows.Emulator.Engine.Queues;
using TwimlFlows.Emulator.Engine.Rooms;

namespace TwimlFlows.Emulator.Engine;

/// <summary>One leg of a call: its life from the first ring to its final state.</summary>
internal sealed class Leg
{
    private static readonly TimeSpan DefaultTimeLimit = TimeSpan.FromSeconds(14400);
    private readonly List<Action> _whenEnded = [];
    private readonly List<Leg> _children = [];
    private TimelineEntry? _ringLimit;
    private int _sequence;
    private TimelineEntry? _timeLimit;

    public Leg(Exchange exchange, string sid, string direction, string from, string to, string status, Leg? parent)
    {
        (Exchange, Sid, Direction, From, To, Status, Parent) = (exchange, sid, direction, from, to, status, parent);
        CreatedAt = UpdatedAt = exchange.Timeline.Now;
        Player = new CallPlayer(this);
        parent?._children.Add(this);
    }

    public Exchange Exchange { get; }

    public string Sid { get; }

    public string Direction { get; }

    public string From { get; }

    public string To { get; }

    public Leg? Parent { get; }

    /// <summary>The legs that Dials of this one made, the oldest first.</summary>
    public IReadOnlyList<Leg> Children => _children;

    public string Status { get; private set; }

    public TimeSpan CreatedAt { get; }

    public TimeSpan UpdatedAt { get; private set; }

    public TimeSpan? AnsweredAt { get; private set; }

    public TimeSpan? EndedAt { get; private set; }

    public TimeSpan TimeLimit { get; set; } = DefaultTimeLimit;

    public StatusCallback? Callback { get; set; }

    public FallbackTarget? Fallback { get; set; }

    /// <summary>The Parameter children of the Client noun that this leg comes from.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> ClientParameters { get; set; } = [];

    /// <summary>What runs when an outbound leg is answered, instead of a document of its own.</summary>
    public Action? OnAnswered { get; set; }

    public CallPlayer Player { get; }

    /// <summary>The Dial that this leg belongs to, as long as it does.</summary>
    public IDialledLegOwner? Owner { get; set; }

    /// <summary>The room that the leg is in.</summary>
    public Participant? Participant { get; set; }

    /// <summary>The leg's place in a queue, as long as it waits there.</summary>
    public QueueMember? Waiting { get; set; }

    public Hearing Hearing { get; private set; } = Hearing.Nothing;

    /// <summary>The address of the virtual phone at the far end.</summary>
    public string Phone => Direction == "inbound" ? From : To;

    public bool IsFinal => CallStatuses.IsFinal(Status);

    public bool IsInProgress => Status == CallStatuses.InProgress;

    /// <summary>Whole seconds of talk so far, or in all.</summary>
    public int Seconds => AnsweredAt is { } answered ? (int)((EndedAt ?? Exchange.Timeline.Now) - answered).TotalSeconds : 0;

    /// <summary>Counts the leg's status callbacks, from 0, whoever they go to.</summary>
    public int NextSequence() => _sequence++;

    public void Hear(Hearing hearing)
    {
        if (Hearing.Equals(hearing) || (IsFinal && hearing.Kind != HearingKind.Nothing))
        {
            return;
        }

        Hearing = hearing;
        if (hearing.Kind == HearingKind.Nothing)
        {
            return;
        }

        var kind = hearing.Kind == HearingKind.Legs ? EmulatorEventKind.TalksWith : EmulatorEventKind.Hears;
        Exchange.Journal.Add(new EmulatorEvent(default, Sid, kind, hearing.ToString())
        {
            With = hearing.With,
            Url = hearing.Kind == HearingKind.Audio ? hearing.Text : null,
        });
    }

    /// <summary>An outbound leg is dialled: initiated, then ringing.</summary>
    public void Dial(TimeSpan timeout)
    {
        SetStatus(CallStatuses.Initiated, "initiated");
        Exchange.Timeline.Schedule(Exchange.Options.SetupTime, () =>
        {
            if (Status != CallStatuses.Initiated)
            {
                return;
            }

            SetStatus(CallStatuses.Ringing, "ringing");
            _ringLimit = Exchange.Timeline.Schedule(timeout + Exchange.Options.RingGrace, () => End(CallStatuses.NoAnswer));
            Exchange.Phones.Rings(this);
        });
    }

    /// <summary>The far end picks up an outbound leg.</summary>
    public void PickUp()
    {
        if (Status == CallStatuses.Ringing && Direction != "inbound")
        {
            Answer();
        }
    }

    /// <summary>The leg becomes in-progress, if it was ringing.</summary>
    public void Answer()
    {
        if (Status != CallStatuses.Ringing)
        {
            return;
        }

        _ringLimit?.Cancel();
        AnsweredAt = Exchange.Timeline.Now;
        _timeLimit = Exchange.Timeline.Schedule(TimeLimit, () => End(CallStatuses.Completed));
        SetStatus(CallStatuses.InProgress, "answered");
        if (Hearing.Kind is HearingKind.Ringing or HearingKind.Nothing)
        {
            Hear(Hearing.Silence);
        }

        var next = OnAnswered;
        OnAnswered = null;
        next?.Invoke();
    }

    /// <summary>The far end hangs up, refuses, or gives up.</summary>
    public void HangUp()
    {
        if (IsFinal)
        {
            return;
        }

        Exchange.Journal.Add(Sid, EmulatorEventKind.HungUp, "hangs up");
        End((Status, Direction) switch
        {
            (CallStatuses.InProgress, _) => CallStatuses.Completed,
            (_, "inbound") => CallStatuses.NoAnswer, // since 2024-07-30; it was canceled before
            _ => CallStatuses.Busy,
        });
    }

    /// <summary>The leg ends; a final state is never left again.</summary>
    public void End(string status)
    {
        if (IsFinal)
        {
            return;
        }

        var wasQueued = Status == CallStatuses.Queued;
        _ringLimit?.Cancel();
        _timeLimit?.Cancel();
        EndedAt = Exchange.Timeline.Now;
        OnAnswered = null;
        SetStatus(status, wasQueued ? null : "completed");
        Hear(Hearing.Nothing);
        Player.LegEnded();
        var owner = Owner;
        Owner = null;
        owner?.LegEnded(this);
        Exchange.Forget(this);
        _whenEnded.ForEach(static action => action());
        _whenEnded.Clear();
    }

    /// <summary>Runs once the leg has ended; at once if it has.</summary>
    public void WhenEnded(Action action)
    {
        if (IsFinal)
        {
            action();
        }
        else
        {
            _whenEnded.Add(action);
        }
    }

    /// <summary>Whether a REST update of the leg is accepted now.</summary>
    public bool CanBeMoved => IsInProgress || (Status == CallStatuses.Ringing && Exchange.Options.AcceptUpdatesOfRingingLegs);

    /// <summary>Sends the leg to another document over REST.</summary>
    public void Move(Action<CallPlayer> land)
    {
        if (IsInProgress || Direction == "inbound")
        {
            Player.Move(land);
            return;
        }

        // Nobody is there yet to hear a document.
        OnAnswered = () => land(Player);
        LeaveOwner();
    }

    /// <summary>The leg belongs to its Dial no longer and is a call of its own.</summary>
    public void LeaveOwner()
    {
        var owner = Owner;
        Owner = null;
        owner?.LegMoved(this);
    }

    public void Press(string digits)
    {
        Exchange.Journal.Add(Sid, EmulatorEventKind.Pressed, digits);
        foreach (var digit in digits)
        {
            if (IsInProgress)
            {
                (Owner?.PlayerOf(this) ?? Player).Pressed(digit);
            }
        }
    }

    private void SetStatus(string status, string? happening)
    {
        Status = status;
        UpdatedAt = Exchange.Timeline.Now;
        Exchange.Journal.Add(new EmulatorEvent(default, Sid, EmulatorEventKind.LegStatus, status) { Status = status });
        if (happening is not null)
        {
            Callback?.Tell(this, happening);
        }
    }
}

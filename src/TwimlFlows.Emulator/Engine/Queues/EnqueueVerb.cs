using TwimlFlows.Emulator.Engine.Dialing;
using TwimlFlows.Emulator.Engine.Documents;
using TwimlFlows.Emulator.Engine.Verbs;

namespace TwimlFlows.Emulator.Engine.Queues;

/// <summary>Enqueue: the leg waits in a queue until somebody takes it, and then talks; both are this one verb.</summary>
internal sealed class EnqueueVerb(TwimlElement element, DocumentRun run) : WayOutVerb(element, run), IQueuedSide
{
    private QueueMember? _member;
    private QueueWaitPlayer? _wait;
    private QueueUrlPlayer? _whisper;
    private QueueDial? _taker;
    private bool _talked;

    protected override string ActionPurpose => "enqueue-action";

    public override void Start()
    {
        var saysRinging = !Leg.IsInProgress && Exchange.Options.RingingInFirstWaitRequest;
        Player.EnsureAnswered();
        if (Refusal() is { } refusal)
        {
            Exchange.Journal.Error(Leg.Sid, refusal.Code, refusal.Text);
            TakeWayOut(Result("error"));
            return;
        }

        var queue = Exchange.Queues.FindByName(Element.Text) ?? Exchange.Queues.Add(
            Element.Text, Element.Number("maxQueueSize", CallQueue.DefaultSize, 1, CallQueue.LargestSize));
        if (queue.IsFull)
        {
            Exchange.Journal.Error(Leg.Sid, 14207, $"The queue {queue.Name} is full.");
            TakeWayOut(Result("queue-full"));
            return;
        }

        _member = new QueueMember(queue, Leg, this);
        _wait = new QueueWaitPlayer(_member, Leave);
        queue.Enter(_member);
        _wait.Start(WaitUrl, Element.Method("waitUrlMethod"), saysRinging);
        queue.Serve();
    }

    // Absent: Twilio's own music. Empty: silence.
    private string? WaitUrl => Element["waitUrl"] is { Length: > 0 } url ? DocumentUrl.Resolve(Run.Url, url) : Element["waitUrl"];

    public override void Pressed(char digit) => _wait?.Pressed(digit);

    public void Taken(QueueDial taker, string? url, string method)
    {
        _taker = taker;
        _wait!.End(StopReason.Replaced);
        _wait = null;
        _member!.StopWaiting();
        if (url is null)
        {
            Ready();
            return;
        }

        _whisper = new QueueUrlPlayer(Leg, Ready, WhisperFailed);
        _whisper.Fetch("queue-url", url, method, [.. _member.Parameters, new("DequeingCallSid", taker.CallSid)]);
    }

    public void Released(bool wasMoved)
    {
        _taker = null;
        _whisper?.Drop(StopReason.Replaced);
        Leg.Hear(Hearing.Silence);

        // unconfirmed: the result of a leg that was taken and whose partner was gone before the talk.
        if (wasMoved)
        {
            After(MoveTimes.Fall, () => TakeWayOut(Result("bridged")));
        }
        else
        {
            TakeWayOut(Result("bridged"));
        }
    }

    protected override void Abandoned(StopReason reason)
    {
        var result = Result(ResultOf(reason));
        var wasMoved = reason == StopReason.Moved;
        _wait?.End(reason);
        _whisper?.Drop(reason);
        if (_member is { } member)
        {
            member.StopWaiting();
            member.Queue.Leave(member, ResultOf(reason));
        }

        var taker = _taker;
        _taker = null;
        taker?.MemberGone(wasMoved);
        if (wasMoved)
        {
            Exchange.Timeline.Schedule(MoveTimes.WayOut, () => AskInVain(result));
        }
        else if (_talked && taker is not null && Exchange.Options.EnqueueActionWaitsForOtherSide)
        {
            taker.WhenOver(() => AskInVain(result));
        }
        else
        {
            AskInVain(result);
        }
    }

    private string ResultOf(StopReason reason) => (reason, _talked, _taker) switch
    {
        (StopReason.Moved, true, _) => Exchange.Options.BridgedForRedirectedFromBridged ? "bridged" : "redirected-from-bridged",

        // unconfirmed: the value for a leg in its Queue.url. Twilio names this one and does not say when it comes.
        (StopReason.Moved, false, not null) => "bridging-in-process",
        (StopReason.Moved, false, null) => "redirected",
        (_, true, _) => "bridged",
        _ => "hangup",
    };

    private void Leave(string result)
    {
        _wait!.End(StopReason.Replaced);
        _wait = null;
        _member!.StopWaiting();
        _member.Queue.Leave(_member, result);
        TakeWayOut(Result(result));
    }

    private void Ready()
    {
        _whisper = null;
        _talked = true;
        _taker!.MemberReady();
    }

    private void WhisperFailed()
    {
        _whisper = null;
        var taker = _taker!;
        _taker = null;
        taker.MemberGone(wasMoved: false);
        TakeWayOut(Result("error"));
    }

    private (int? Code, string Text)? Refusal() => Element switch
    {
        { Text.Length: > QueueBook.LongestName } => (14205, $"\"{Element.Text}\" is too long for a queue's name."),
        _ when Element["workflowSid"] is not null => (null, "The emulator does not run TaskRouter, so the leg cannot be enqueued."),
        { Text.Length: 0 } => (14204, "The queue has no name."),
        _ when Element["waitUrl"] is { Length: > 0 } url && WaitUrl is null => (14202, $"The waitUrl {url} cannot be resolved to a web address."),
        _ => null,
    };

    // A leg that never got in has no QueueSid and no QueueTime.
    private IReadOnlyList<KeyValuePair<string, string>> Result(string result) => [new("QueueResult", result), .. _member?.Parameters ?? []];
}

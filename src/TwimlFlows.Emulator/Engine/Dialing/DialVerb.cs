using TwimlFlows.Emulator.Engine.Documents;
using TwimlFlows.Emulator.Engine.Verbs;

namespace TwimlFlows.Emulator.Engine.Dialing;

/// <summary>Dial: connects the leg to something, and knows the way out when that is over.</summary>
internal sealed class DialVerb(TwimlElement element, DocumentRun run) : WayOutVerb(element, run)
{
    private DialTarget? _target;

    public TwimlElement Dial => Element;

    public Leg Caller => Leg;

    public string? DocumentAddress => Run.Url;

    protected override string ActionPurpose => "dial-action";

    public override void Start()
    {
        foreach (var noun in Element.Children)
        {
            Check(noun);
        }

        _target = Target();
        if (_target is not PhoneDial || !Run.IsFirst || !Element.Flag("answerOnBridge", false))
        {
            Player.EnsureAnswered();
        }

        _target.Start();
    }

    public override void Pressed(char digit) => _target?.Pressed(digit);

    /// <summary>The dialled part is over and the leg lives on.</summary>
    public void Over()
    {
        if (_target is { } target)
        {
            _target = null;
            TakeWayOut(target.Result());
        }
    }

    /// <summary>The other side was moved over REST: the Dial is over a moment later.</summary>
    public void Fall()
    {
        CancelTimers();
        Caller.Hear(Hearing.Silence);
        After(MoveTimes.Fall, Over);
    }

    public void Limit(Action over)
    {
        if (Element["timeLimit"] is not null)
        {
            After(Element.Seconds("timeLimit", 14400, 1, 14400), over);
        }
    }

    /// <summary>Waits as long as the Dial's timeout says, unless the wait is canceled.</summary>
    public TimelineEntry Timeout(Action over) => After(Element.Seconds("timeout", 30, 5, 600), over);

    protected override void Abandoned(StopReason reason)
    {
        if (_target is not { } target)
        {
            return;
        }

        _target = null;
        target.Stop(reason);
        if (reason == StopReason.LegEnded)
        {
            AskInVain(target.Result());
        }
        else if (reason == StopReason.Moved)
        {
            Exchange.Timeline.Schedule(MoveTimes.WayOut, () => AskInVain(target.Result()));
        }
    }

    private DialTarget Target() => Element.Children.FirstOrDefault(c => c.Name is "Conference" or "Queue") switch
    {
        { Name: "Conference" } conference => new RoomDial(this, conference),
        { } queue => new QueueDial(this, queue),
        null => new PhoneDial(this),
    };

    private void Check(TwimlElement noun)
    {
        if (TwimlSchema.NounsNotEmulated.Contains(noun.Name))
        {
            Exchange.Journal.Error(Leg.Sid, null, $"The emulator does not dial <{noun.Name}> yet; the attempt fails.");
            return;
        }

        foreach (var complaint in TwimlSchema.Complaints(noun, "Dial"))
        {
            Exchange.Journal.Error(Leg.Sid, 12200, complaint);
        }
    }
}

using TwimlFlows.Emulator.Engine.Documents;
using TwimlFlows.Emulator.Engine.Rooms;
using TwimlFlows.Emulator.Engine.Verbs;

namespace TwimlFlows.Emulator.Engine.Dialing;

/// <summary>Dial: connects the leg to something, and knows the way out when that is over.</summary>
internal sealed class DialVerb(TwimlElement element, DocumentRun run) : RunningVerb(element, run)
{
    private DialTarget? _target;

    public TwimlElement Dial => Element;

    public Leg Caller => Leg;

    public string? DocumentAddress => Run.Url;

    private string? Action => Element["action"] is { Length: > 0 } action ? action : null;

    public override void Start()
    {
        foreach (var noun in Element.Children)
        {
            Check(noun);
        }

        _target = Element.Children.FirstOrDefault(c => c.Name == "Conference") is { } conference
            ? new RoomDial(this, conference)
            : new PhoneDial(this);
        if (_target is RoomDial || !Run.IsFirst || !Element.Flag("answerOnBridge", false))
        {
            Player.EnsureAnswered();
        }

        _target.Start();
    }

    public override void Pressed(char digit) => _target?.Pressed(digit);

    /// <summary>The dialled part is over and the leg lives on.</summary>
    public void Over()
    {
        if (_target is not { } target)
        {
            return;
        }

        _target = null;
        CancelTimers();
        Player.EnsureAnswered();
        Player.Hear(Hearing.Silence);
        if (Action is { } action)
        {
            Replace("dial-action", action, Element.Method("method"), target.Result());
        }
        else
        {
            Run.Next();
        }
    }

    public void Limit(Action over)
    {
        if (Element["timeLimit"] is not null)
        {
            After(Element.Seconds("timeLimit", 14400, 1, 14400), over);
        }
    }

    protected override void Stopped(StopReason reason)
    {
        if (_target is not { } target)
        {
            return;
        }

        _target = null;
        target.Stop(reason);
        if (reason == StopReason.LegEnded)
        {
            AskInVain(target);
        }
        else if (reason == StopReason.Moved)
        {
            Exchange.Timeline.Schedule(MoveTimes.WayOut, () => AskInVain(target));
        }
    }

    private void Check(TwimlElement noun)
    {
        if (TwimlSchema.NounsNotEmulated.Contains(noun.Name))
        {
            Exchange.Journal.Error(Leg.Sid, null, $"The emulator does not dial <{noun.Name}> yet; the attempt fails.");
            return;
        }

        foreach (var complaint in TwimlSchema.Complaints(noun))
        {
            Exchange.Journal.Error(Leg.Sid, 12200, complaint);
        }
    }

    // The way out is requested although the leg is on its way elsewhere or over: the answer never runs.
    private void AskInVain(DialTarget target)
    {
        if (Action is { } action)
        {
            Ask("dial-action", action, Element.Method("method"), [.. CallParameters.Of(Leg), .. target.Result()]);
        }
        else if (Leg.IsInProgress && Run.Following is { Name: "Redirect" } redirect)
        {
            Ask("redirect", redirect.Text, redirect.Method("method"), CallParameters.Of(Leg));
        }
    }

    private void Ask(string purpose, string reference, string method, IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        if (DocumentUrl.Resolve(Run.Url, reference) is { } url)
        {
            Exchange.Outbox.Ask(purpose, Leg.Sid, method, url, parameters, static _ => { });
        }
    }
}

namespace TwimlFlows.Emulator.Engine.Documents;

/// <summary>Runs the documents that control a leg.</summary>
internal sealed class CallPlayer(Leg leg) : DocumentPlayer(leg)
{
    private const string Apology = "We are sorry, an application error has occurred. Goodbye.";
    private TimelineEntry? _apology;
    private object? _move;
    private int _moves;

    public override void Hear(Hearing hearing) => Leg.Hear(hearing);

    public override void EnsureAnswered() => Leg.Answer();

    public override void Finished()
    {
        Leg.Answer();
        Leg.End(CallStatuses.Completed);
    }

    public override void HangUp()
    {
        Leg.Answer();
        Leg.End(CallStatuses.Completed);
    }

    /// <summary>Sends the leg elsewhere over REST: what runs stops now, the new document lands a little later.</summary>
    public void Move(Action<CallPlayer> land)
    {
        StartAfresh();
        _move = new object();
        _moves++;
        Leg.LeaveOwner();
        if (Leg.IsInProgress)
        {
            Leg.Hear(Hearing.Silence);
        }

        Exchange.Timeline.Schedule(MoveTimes.Landing, () =>
        {
            if (!Leg.IsFinal)
            {
                land(this);
            }
        });
    }

    /// <summary>Asks for the document of a REST update. What still runs then is replaced when it arrives.</summary>
    public void Land(string url, string method)
    {
        var move = _move = new object();
        Exchange.Outbox.Ask("redirect", Leg.Sid, method, url, CallParameters.Of(Leg), answer =>
        {
            if (ReferenceEquals(_move, move))
            {
                StartAfresh();
                Purpose = "redirect";
                Play(answer);
            }
        });
    }

    /// <summary>Runs the TwiML of a REST update.</summary>
    public void LandInline(string twiml)
    {
        StartAfresh();
        PlayInline(twiml);
    }

    /// <summary>Requests the way out of a verb that a REST update or the leg's end has stopped.</summary>
    public void AskGhost(string purpose, string url, string method, IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        var moves = _moves;
        Exchange.Outbox.Ask(purpose, Leg.Sid, method, url, parameters, answer =>
        {
            // One that failed, or that is late for its own move, was never to control the leg.
            if (Exchange.Options.ExecuteGhostAnswers && answer.IsSuccess && moves == _moves && _move is not null && Leg.IsInProgress)
            {
                Drop(StopReason.Replaced);
                Purpose = purpose;
                Play(answer);
            }
        }, isGhost: true);
    }

    public void LegEnded()
    {
        _move = null;
        _apology?.Cancel();
        Drop(StopReason.LegEnded);
    }

    private void StartAfresh()
    {
        _move = null;
        _apology?.Cancel();
        Drop(StopReason.Moved);
    }

    protected override void Failed(int code, string? url)
    {
        if (Purpose == "fallback-url")
        {
            Leg.End(Leg.IsInProgress ? CallStatuses.Completed : CallStatuses.Failed);
            return;
        }

        if (Leg.Fallback is { } fallback)
        {
            Fetch("fallback-url", fallback.Url, fallback.Method,
                [new("ErrorCode", FormattableString.Invariant($"{code}")), new("ErrorUrl", url ?? "")]);
            return;
        }

        Leg.Answer();
        Leg.Hear(Hearing.Speech(Apology));
        _apology = Exchange.Timeline.Schedule(Exchange.LengthOfSpeech(Apology), () => Leg.End(CallStatuses.Completed));
    }
}

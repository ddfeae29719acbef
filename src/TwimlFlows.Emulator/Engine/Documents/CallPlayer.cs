namespace TwimlFlows.Emulator.Engine.Documents;

/// <summary>Runs the documents that control a leg.</summary>
internal sealed class CallPlayer(Leg leg) : DocumentPlayer(leg)
{
    private const string Apology = "We are sorry, an application error has occurred. Goodbye.";
    private TimelineEntry? _apology;

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
        Drop(StopReason.Moved);
        _apology?.Cancel();
        if (Leg.Owner is { } owner)
        {
            Leg.Owner = null;
            owner.LegMoved(Leg);
        }

        Leg.Hear(Hearing.Silence);
        Exchange.Timeline.Schedule(MoveTimes.Landing, () =>
        {
            if (Leg.IsInProgress)
            {
                Drop(StopReason.Moved);
                land(this);
            }
        });
    }

    public void LegEnded()
    {
        _apology?.Cancel();
        Drop(StopReason.LegEnded);
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

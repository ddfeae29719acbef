namespace TwimlFlows.Emulator.Engine;

/// <summary>The virtual phones: calls that they make, and what they do when they ring.</summary>
internal sealed class PhoneBook(Exchange exchange)
{
    private readonly SortedDictionary<string, RingBehaviour> _behaviours = new(StringComparer.Ordinal);

    public RingBehaviour this[string number]
    {
        get => _behaviours.GetValueOrDefault(number, RingBehaviour.Manual);
        set => _behaviours[number] = value;
    }

    /// <summary>A phone calls one of the account's numbers.</summary>
    public Leg Call(string from, VirtualNumber number)
    {
        var leg = exchange.CreateLeg("inbound", from, number.Number, CallStatuses.Ringing);
        leg.Fallback = FallbackTarget.From(number.VoiceFallbackUrl, number.VoiceFallbackMethod);
        leg.Callback = number.StatusCallback is { Length: > 0 } url
            ? new StatusCallback(url, number.StatusCallbackMethod, ["completed"])
            : null;
        leg.Hear(Hearing.Ringing);
        if (number.VoiceUrl is { Length: > 0 } voiceUrl)
        {
            leg.Player.Fetch("voice-url", voiceUrl, number.VoiceMethod);
        }
        else
        {
            // unconfirmed: what a caller of a number without a voice URL hears; the call is refused here.
            exchange.Journal.Error(leg.Sid, null, $"{number.Number} has no voice URL, so the call is refused.");
            leg.End(CallStatuses.Failed);
        }

        return leg;
    }

    /// <summary>A leg starts to ring at its phone.</summary>
    public void Rings(Leg leg)
    {
        var behaviour = this[leg.Phone];
        if (behaviour.IsBusy)
        {
            leg.End(CallStatuses.Busy);
        }
        else if (behaviour.AnswersAfter is { } ringing)
        {
            exchange.Timeline.Schedule(ringing, leg.PickUp);
        }
    }
}

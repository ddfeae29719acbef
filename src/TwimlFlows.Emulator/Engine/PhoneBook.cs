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

    /// <summary>A phone calls a number or a TwiML application of the account.</summary>
    public Leg Call(string from, IncomingCall call)
    {
        var leg = exchange.CreateLeg("inbound", from, call.To, CallStatuses.Ringing);
        (leg.Fallback, leg.Callback) = (call.Fallback, call.Callback);
        leg.Hear(Hearing.Ringing);
        if (call.VoiceUrl is { Length: > 0 } voiceUrl)
        {
            leg.Player.Fetch("voice-url", voiceUrl, call.VoiceMethod, call.Extra);
        }
        else
        {
            // unconfirmed: what a caller hears where there is no voice URL; the call is refused here.
            exchange.Journal.Error(leg.Sid, null, $"{call.Name} has no voice URL, so the call is refused.");
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
